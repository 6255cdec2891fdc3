/** P-256 points as did:key writes them (compressed, SEC 1 section 2.3.3) and as JWK does (both coordinates). */
import { base64urlnopad } from '@scure/base'

export type P256Jwk = { kty: 'EC'; crv: 'P-256'; x: string; y: string }

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn

/** Undefined if the 33 bytes are no point of the curve. */
export function p256Jwk(compressed: Uint8Array): P256Jwk | undefined {
  const sign = compressed[0]
  if (compressed.length !== 33 || (sign !== 2 && sign !== 3)) return undefined
  const x = toNumber(compressed.subarray(1))
  if (x >= P) return undefined
  const square = (x * x * x + (P - 3n) * x + B) % P
  // P is 3 modulo 4, so this power is a square root wherever there is one.
  const root = power(square, (P + 1n) / 4n)
  if ((root * root) % P !== square) return undefined
  const y = root % 2n === BigInt(sign - 2) ? root : P - root
  return { kty: 'EC', crv: 'P-256', x: coordinate(x), y: coordinate(y) }
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  let factor = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % P
    factor = (factor * factor) % P
  }
  return result
}

const toNumber = (bytes: Uint8Array): bigint =>
  bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)

const coordinate = (number: bigint): string =>
  base64urlnopad.encode(
    Uint8Array.from({ length: 32 }, (_, i) => Number((number >> BigInt(8 * (31 - i))) & 0xffn)),
  )

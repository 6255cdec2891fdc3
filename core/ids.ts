/** A version 4 UUID of sixteen random bytes, which the caller brings (RFC 9562, section 5.4). */
export function uuidFromBytes(random: Uint8Array): string {
  const bytes = random.slice(0, 16)
  if (bytes.length < 16) throw new RangeError('A UUID needs 16 random bytes')
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export const urnOf = (uuid: string): string => `urn:uuid:${uuid}`

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eight letters and digits a person can read out over the phone, from the first 40 bits of a UUID: `4F7K-92QD`. */
export function shortNumber(uuid: string): string {
  let bits = BigInt(`0x${uuid.replaceAll('-', '').slice(0, 10)}`)
  let code = ''
  for (let i = 0; i < 8; i++) {
    code = CROCKFORD[Number(bits & 31n)] + code
    bits >>= 5n
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** How the UUID of a short number begins, `4fd3b2c0-1a`, however the number was typed; null for other text. */
export function uuidStart(number: string): string | null {
  const letters = number.toUpperCase().replace('-', '').replaceAll('O', '0').replace(/[IL]/g, '1')
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) || !/^.{4}-?.{4}$/.test(number)) return null
  let bits = 0n
  for (const letter of letters) bits = (bits << 5n) | BigInt(CROCKFORD.indexOf(letter))
  const hex = bits.toString(16).padStart(10, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** The UUID in a `urn:uuid:`. */
export const uuidOfUrn = (urn: string): string => urn.slice('urn:uuid:'.length)

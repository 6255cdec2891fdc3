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

/** The UUID in a `urn:uuid:`. */
export const uuidOfUrn = (urn: string): string => urn.slice('urn:uuid:'.length)

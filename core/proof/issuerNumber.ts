import type { Crypto } from './crypto.ts'

/**
 * An issuer's key as 30 digits in groups of five, to be compared on the phone or on a letterhead: everyone reads
 * digits. They are 99 bits of the SHA-256 of the DID, too many for anyone to find a second key with the same number.
 */
export function issuerNumber(issuerId: string, sha256: Crypto['sha256']): string {
  const digest = sha256(issuerId)
  const groups = Array.from({ length: 6 }, (_, group) => {
    let value = 0
    // Five bytes a group, as more than a remainder of 100,000 would leave some digits likelier than others.
    for (const byte of digest.subarray(group * 5, group * 5 + 5)) value = value * 256 + byte
    return String(value % 100_000).padStart(5, '0')
  })
  return groups.join(' ')
}

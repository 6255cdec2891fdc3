import { gzipSync } from 'node:zlib'
import { signCredential } from '#core/proof/dataIntegrity'
import type { JsonObject } from '#core/proof/json'
import { openCanonicaliser, sampleIssuer } from '../proof/sampleIssuer.ts'

export const LIST_ADDRESS = 'https://aallokko.example/status/1.json'

/** What a credential says about where its status is. */
export const statusEntry = (changes: JsonObject = {}) => ({
  id: 'urn:uuid:a1b6f0c2-98a1-4a07-9d7c-0f1f3a3ccaaa',
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: LIST_ADDRESS,
  ...changes,
})

/** A signed list in which some indexes are set. */
export async function sampleStatusList(
  set: readonly number[],
  changes: JsonObject = {},
  signer = sampleIssuer,
) {
  const bits = Buffer.alloc(16 * 1024)
  for (const index of set) bits[index >> 3]! |= 0x80 >> (index & 7)
  const list = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: LIST_ADDRESS,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: signer.did,
    validFrom: '2026-11-25T08:00:00Z',
    credentialSubject: {
      id: `${LIST_ADDRESS}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits).toString('base64url')}`,
    },
    ...changes,
  }
  return JSON.stringify(await signCredential(openCanonicaliser(), list, signer, '2026-11-25T08:00:00Z'))
}

import type { Checker } from '#core/credential/checker'
import { nodeCrypto } from '../../../main/crypto.ts'
import { openCanonicaliser, sampleIssuer } from '../proof/sampleIssuer.ts'

const canonicaliser = openCanonicaliser()

/** A computer that knows the sample issuer, some days after the sample batch. */
export const sampleChecker = (changes: Partial<Checker> = {}): Checker => ({
  crypto: nodeCrypto,
  canonicaliser,
  now: new Date('2026-12-01T12:00:00Z'),
  knownIssuer: (id) => (id === sampleIssuer.did ? 'known' : undefined),
  ...changes,
})

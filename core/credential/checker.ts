import type { Canonicaliser } from '../proof/canonicaliser.ts'
import type { Crypto } from '../proof/crypto.ts'

/** What a badge is checked with. */
export interface Checker {
  readonly crypto: Crypto
  readonly canonicaliser: Canonicaliser
  readonly now: Date
  /** Whether this computer knows an issuer; asked only about identifiers that are their own key. */
  readonly knownIssuer: (issuerId: string) => 'own' | 'known' | undefined
  /** When the issuer's own registry, open on this computer, recorded that the badge was revoked; no list need know yet. */
  readonly revokedHere?: (credentialId: string, issuerId: string) => Date | undefined
  /** The corrected badge that this very registry recorded in place of one, as `urn:uuid:…`. */
  readonly replacedHere?: (credentialId: string, issuerId: string) => string | undefined
  /** The newest copy at hand of the list of revoked badges with this address; it is checked before it is believed. */
  readonly statusList?: (address: string) => Promise<string | undefined>
  /**
   * The text of another document that lies at a web address, if somebody fetched it: keys of a did:web, or the keys that
   * a web site names. Checking itself fetches nothing; without this, nothing is there.
   */
  readonly documentAt?: (address: string) => string | undefined
}

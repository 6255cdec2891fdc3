import { OPEN_BADGES_CONTEXT } from '../credential/draftCredential.ts'
import { pictureUri } from '../credential/pictureDigest.ts'

export interface ProfileFacts {
  readonly did: string
  readonly name: string
  /** `url`, `email` and `description` may be empty. */
  readonly url: string
  readonly email: string
  readonly description: string
  /** SHA-256 of the logo, which is pushed as an image; null without one. */
  readonly logoSha256: string | null
}

export type DraftProfile = {
  '@context': string[]
  id: string
  type: ['Profile']
  name: string
  url?: string
  email?: string
  description?: string
  image?: { id: string; type: 'Image' }
}

/** An unsigned Profile of Open Badges 3.0: who the issuer says it is, in public. Sign it with `signCredential`. */
export const draftProfile = (facts: ProfileFacts): DraftProfile => ({
  '@context': [...OPEN_BADGES_CONTEXT],
  id: facts.did,
  type: ['Profile'],
  name: facts.name,
  ...(facts.url && { url: facts.url }),
  ...(facts.email && { email: facts.email }),
  ...(facts.description && { description: facts.description }),
  ...(facts.logoSha256 && { image: { id: pictureUri(facts.logoSha256), type: 'Image' } }),
})

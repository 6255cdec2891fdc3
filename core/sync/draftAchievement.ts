import {
  type CredentialFacts,
  type DraftCredential,
  OPEN_BADGES_CONTEXT,
} from '../credential/draftCredential.ts'
import { pictureUri } from '../credential/pictureDigest.ts'
import { urnOf } from '../ids.ts'

export type AchievementFacts = CredentialFacts['achievement'] & {
  readonly issuer: Pick<CredentialFacts['issuer'], 'did' | 'name'>
  /** Of the released picture before baking, in hexadecimal digits. */
  readonly pngSha256: string
}

export type DraftAchievement = {
  '@context': string[]
} & DraftCredential['credentialSubject']['achievement'] & {
    creator: { id: string; type: ['Profile']; name: string }
  }

/** An unsigned Achievement of Open Badges 3.0 that says who gives it. Sign it with `signCredential`. */
export const draftAchievement = (facts: AchievementFacts): DraftAchievement => ({
  '@context': [...OPEN_BADGES_CONTEXT],
  id: urnOf(facts.id),
  type: ['Achievement'],
  achievementType: facts.type,
  creator: { id: facts.issuer.did, type: ['Profile'], name: facts.issuer.name },
  name: facts.name,
  description: facts.description,
  criteria: { narrative: facts.criteria },
  image: { id: pictureUri(facts.pngSha256), type: 'Image', caption: facts.name },
  inLanguage: facts.language,
  ...(facts.tags.length > 0 && { tag: [...facts.tags] }),
})

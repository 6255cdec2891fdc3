import {
  type AchievementObject,
  achievementObject,
  type CredentialFacts,
  OPEN_BADGES_CONTEXT,
} from '../credential/draftCredential.ts'

export type AchievementFacts = CredentialFacts['achievement'] & {
  readonly issuer: Pick<CredentialFacts['issuer'], 'did' | 'name'>
  /** Of the released picture before baking, in hexadecimal digits. */
  readonly pngSha256: string
}

export type DraftAchievement = { '@context': string[] } & AchievementObject & {
    creator: { id: string; type: ['Profile']; name: string }
  }

/** An unsigned Achievement of Open Badges 3.0 that says who gives it. Sign it with `signCredential`. */
export const draftAchievement = ({
  issuer,
  pngSha256,
  ...achievement
}: AchievementFacts): DraftAchievement => ({
  '@context': [...OPEN_BADGES_CONTEXT],
  ...achievementObject(achievement, pngSha256),
  creator: { id: issuer.did, type: ['Profile'], name: issuer.name },
})

import type { Alignment } from '../achievementFacts.ts'
import { urnOf } from '../ids.ts'
import type { Crypto } from '../proof/crypto.ts'
import { wholeSeconds } from '../proof/wholeSeconds.ts'
import { emailIdentity, type IdentityObject, nameIdentity } from './identity.ts'
import { pictureUri } from './pictureDigest.ts'
import { credentialStatusOf, type StatusEntry } from './statusList.ts'

/** All that one credential says, decided when its batch was planned. Ids are bare UUIDs. */
export interface CredentialFacts {
  readonly credentialId: string
  /** Stands for the person, who seldom has an identifier of their own. */
  readonly subjectId: string
  /** `url` and `email` may be empty. */
  readonly issuer: {
    readonly did: string
    readonly name: string
    readonly url: string
    readonly email: string
  }
  readonly achievement: {
    readonly id: string
    readonly name: string
    readonly description: string
    /** Markdown. */
    readonly criteria: string
    readonly tags: readonly string[]
    readonly type: string
    /** BCP 47. */
    readonly language: string
    readonly alignment: readonly Alignment[]
  }
  readonly recipient: { readonly name: string; readonly email: string | null }
  /** Unguessable; used for the hash of the e-mail address. */
  readonly salt: string
  /** YYYY-MM-DD. */
  readonly awardedOn: string
  /** The instant the batch was planned. */
  readonly validFrom: string
  /** YYYY-MM-DD: valid to the end of that day, UTC. Null: for ever. */
  readonly validUntil: string | null
  /** First and last day of what it is given for, YYYY-MM-DD: the last to its end, UTC. Null: not known. */
  readonly activityStart: string | null
  readonly activityEnd: string | null
  readonly evidenceUrl: string | null
  readonly narrative: string | null
  /** Absent unless the issuer publishes a list: the official validator fails a badge whose list cannot be fetched. */
  readonly status?: StatusEntry
  /** Of the released pictures before baking, in hexadecimal digits. */
  readonly pngSha256: string
  readonly svgSha256: string
}

type AlignmentObject = {
  type: string[]
  targetName: string
  targetUrl: string
  targetDescription?: string
  targetFramework?: string
  targetCode?: string
  targetType?: string
}

type Image = { id: string; type: 'Image'; caption?: string }

export type AchievementObject = {
  id: string
  type: string[]
  achievementType: string
  name: string
  description: string
  criteria: { narrative: string }
  image: Image
  inLanguage: string
  tag?: string[]
  alignment?: AlignmentObject[]
}

export type DraftCredential = {
  '@context': string[]
  id: string
  type: string[]
  name: string
  image: Image
  issuer: { id: string; type: string[]; name: string; url?: string; email?: string }
  validFrom: string
  awardedDate: string
  validUntil?: string
  credentialSubject: {
    id: string
    type: string[]
    identifier: IdentityObject[]
    achievement: AchievementObject
    narrative?: string
    activityStartDate?: string
    activityEndDate?: string
  }
  evidence?: { id: string; type: string[] }[]
  credentialStatus?: ReturnType<typeof credentialStatusOf>
}

export const OPEN_BADGES_CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/**
 * An unsigned OpenBadgeCredential (Open Badges 3.0, data model section). Pure: the same facts give the same document,
 * with its keys in the order that the paper dictionary expects.
 *
 * - The PNG is the achievement's picture and the SVG the credential's, each named by its digest.
 * - No `credentialSchema`: it needs a third context and makes the printed code larger, and verifiers use the official
 *   schema anyway.
 */
export function draftCredential(facts: CredentialFacts, crypto: Pick<Crypto, 'sha256'>): DraftCredential {
  const { issuer, achievement, validUntil, evidenceUrl, status } = facts
  return {
    '@context': [...OPEN_BADGES_CONTEXT],
    id: urnOf(facts.credentialId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    image: { id: pictureUri(facts.svgSha256), type: 'Image' },
    issuer: {
      id: issuer.did,
      type: ['Profile'],
      name: issuer.name,
      ...(issuer.url && { url: issuer.url }),
      ...(issuer.email && { email: issuer.email }),
    },
    validFrom: wholeSeconds(facts.validFrom),
    awardedDate: `${facts.awardedOn}T00:00:00Z`,
    ...(validUntil && { validUntil: `${validUntil}T23:59:59Z` }),
    credentialSubject: subjectOf(facts, crypto),
    ...(evidenceUrl && { evidence: [{ id: evidenceUrl, type: ['Evidence'] }] }),
    ...(status && { credentialStatus: credentialStatusOf(status) }),
  }
}

function subjectOf(
  facts: CredentialFacts,
  { sha256 }: Pick<Crypto, 'sha256'>,
): DraftCredential['credentialSubject'] {
  const { subjectId, recipient, salt, achievement, narrative, activityStart, activityEnd } = facts
  return {
    id: urnOf(subjectId),
    type: ['AchievementSubject'],
    identifier: [
      nameIdentity(recipient.name),
      ...(recipient.email ? [emailIdentity(recipient.email, salt, sha256)] : []),
    ],
    achievement: achievementObject(achievement, facts.pngSha256),
    ...(narrative && { narrative }),
    ...(activityStart && { activityStartDate: `${activityStart}T00:00:00Z` }),
    ...(activityEnd && { activityEndDate: `${activityEnd}T23:59:59Z` }),
  }
}

/** What is awarded, inside a credential as well as by itself. `pngSha256`: of the released picture before baking. */
export const achievementObject = (
  achievement: CredentialFacts['achievement'],
  pngSha256: string,
): AchievementObject => ({
  id: urnOf(achievement.id),
  type: ['Achievement'],
  achievementType: achievement.type,
  name: achievement.name,
  description: achievement.description,
  criteria: { narrative: achievement.criteria },
  image: { id: pictureUri(pngSha256), type: 'Image', caption: achievement.name },
  inLanguage: achievement.language,
  ...(achievement.tags.length > 0 && { tag: [...achievement.tags] }),
  ...(achievement.alignment.length > 0 && { alignment: achievement.alignment.map(alignmentObject) }),
})

const alignmentObject = ({ targetName, targetUrl, ...rest }: Alignment): AlignmentObject => ({
  type: ['Alignment'],
  targetName,
  targetUrl,
  ...(rest.targetDescription && { targetDescription: rest.targetDescription }),
  ...(rest.targetFramework && { targetFramework: rest.targetFramework }),
  ...(rest.targetCode && { targetCode: rest.targetCode }),
  ...(rest.targetType && { targetType: rest.targetType }),
})

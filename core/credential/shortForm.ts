/**
 * The short form of a credential that is too rich for the code on paper: about the same person, achievement, dates and
 * place in the list of revoked badges, signed by the same key. It is an Open Badges 3.0 credential in its own right and
 * says in `relatedResource` which full one it stands for, by id and digest (Verifiable Credentials Data Model 2.0,
 * section 5.3).
 */
import { base64urlnopad } from '@scure/base'
import type { Crypto } from '../proof/crypto.ts'
import type { AchievementObject, DraftCredential } from './draftCredential.ts'

/** In the id of a short form, after that of the full credential. */
const FRAGMENT = '#paper'

type ShortAchievement = Omit<AchievementObject, 'image' | 'tag' | 'alignment' | 'criteria'> & {
  criteria: { id?: string; narrative: string }
}

export type DraftShortForm = Omit<DraftCredential, 'image' | 'evidence' | 'credentialSubject'> & {
  credentialSubject: Omit<DraftCredential['credentialSubject'], 'achievement' | 'narrative'> & {
    achievement: ShortAchievement
  }
  relatedResource: [{ id: string; digestMultibase: string }]
}

/** Characters of the description and of the criteria that are kept. */
const MEASURES = [
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [300, 700],
  [200, 450],
  [150, 300],
  [100, 180],
  [60, 100],
  [30, 40],
] as const

/**
 * Unsigned short forms of a credential, the richest first: the first one that fits is the one to print. `document` is
 * the full credential as it was signed, byte for byte. `criteriaPage` is where its criteria are published, if anywhere.
 */
export function* shortForms(
  full: DraftCredential,
  document: string,
  criteriaPage: string | null,
  { sha256 }: Pick<Crypto, 'sha256'>,
): Generator<DraftShortForm> {
  const { achievement } = full.credentialSubject
  const related = { id: full.id, digestMultibase: multibaseSha256(sha256(document)) }
  let last = ''
  for (const [description, criteria] of MEASURES) {
    const short = {
      description: shortened(achievement.description, description),
      narrative: shortened(achievement.criteria.narrative, criteria),
    }
    const said = JSON.stringify(short)
    if (said === last) continue
    last = said
    yield shortForm(full, short, criteriaPage, related)
  }
}

function shortForm(
  full: DraftCredential,
  { description, narrative }: { readonly description: string; readonly narrative: string },
  criteriaPage: string | null,
  related: DraftShortForm['relatedResource'][0],
): DraftShortForm {
  const { credentialSubject: subject, issuer, validUntil, credentialStatus } = full
  const { id, type, achievementType, name, inLanguage } = subject.achievement
  const { activityStartDate, activityEndDate } = subject
  return {
    '@context': full['@context'],
    id: full.id + FRAGMENT,
    type: full.type,
    name: full.name,
    // Its web site can vouch for the key; its address for mail cannot.
    issuer: { id: issuer.id, type: issuer.type, name: issuer.name, ...(issuer.url && { url: issuer.url }) },
    validFrom: full.validFrom,
    awardedDate: full.awardedDate,
    ...(validUntil && { validUntil }),
    credentialSubject: {
      id: subject.id,
      type: subject.type,
      identifier: subject.identifier,
      achievement: {
        id,
        type,
        achievementType,
        name,
        description,
        criteria: { ...(criteriaPage !== null && { id: criteriaPage }), narrative },
        inLanguage,
      },
      ...(activityStartDate && { activityStartDate }),
      ...(activityEndDate && { activityEndDate }),
    },
    ...(credentialStatus && { credentialStatus }),
    relatedResource: [related],
  }
}

/** Which credential it stands for, and the digest of that one's bytes as a multibase multihash. */
export interface FullCredential {
  readonly id: string
  readonly digest: string
}

/** Null for a credential that is no short form, whatever else it is related to. */
export const fullCredentialOf = (
  id: string,
  related: readonly { readonly id: string; readonly digestMultibase: string }[],
): FullCredential | null => {
  const full = related.find((resource) => resource.id + FRAGMENT === id)
  return full ? { id: full.id, digest: full.digestMultibase } : null
}

/** Multihash code and length of SHA-256. */
const SHA_256 = [0x12, 0x20] as const

const multibaseSha256 = (digest: Uint8Array): string =>
  `u${base64urlnopad.encode(Uint8Array.from([...SHA_256, ...digest]))}`

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** At most so many characters, cut after a word if there is one near the end, with an ellipsis. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most) break
    kept += segment
  }
  const word = kept.search(/\s\S*$/)
  return `${(word > most * 0.6 ? kept.slice(0, word) : kept).trimEnd()} …`
}

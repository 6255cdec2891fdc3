import type { Achievement, AchievementFacts, BadgeArt } from '#core/contract/achievements'

/** A badge being written: the same as it was, or changed, and not saved yet. */
export interface BadgeDraft extends AchievementFacts {
  readonly family: string
  /** Null while a picture of one's own is used. */
  readonly art: BadgeArt | null
  readonly picture: File | null
}

export interface Editing {
  readonly draft: BadgeDraft
  readonly set: (some: Partial<BadgeDraft>) => void
}

const plainArt: BadgeArt = {
  style: 'rosette',
  icon: 'tutor',
  brand: '#22508e',
  subtitle: '',
  level: 0,
  of: 0,
}

/** A new badge outside the families, with a picture somebody has drawn elsewhere, in the language of its siblings. */
export function newDraft(siblings: readonly Achievement[], language: string): BadgeDraft {
  const [sibling] = siblings
  return {
    name: '',
    description: '',
    criteria: '',
    tags: [],
    alignment: [],
    type: 'Badge',
    language: sibling?.language ?? language,
    validMonths: null,
    family: '',
    art: null,
    picture: null,
  }
}

export const draftOf = (badge: Achievement): BadgeDraft => ({
  name: badge.name,
  description: badge.description,
  criteria: badge.criteria,
  tags: badge.tags,
  alignment: badge.alignment,
  type: badge.type,
  language: badge.language,
  validMonths: badge.validMonths,
  family: badge.family,
  art: badge.art,
  picture: null,
})

export const artFor = (draft: BadgeDraft): BadgeArt => draft.art ?? plainArt

/** What has to be there before it can be saved. */
export const missingIn = ({ name, description, criteria }: BadgeDraft) => ({
  name: name.trim() === '',
  description: description.trim() === '',
  criteria: criteria.trim() === '',
})

/** The drawn picture holds the name, so a new name needs a new drawing as much as a new style does. */
export function newPictureOf(
  draft: BadgeDraft,
  before: BadgeDraft | null,
): { art?: BadgeArt; picture?: File } {
  if (draft.picture) return { picture: draft.picture }
  if (!draft.art) return {}
  const isSame =
    before?.art &&
    before.name === draft.name &&
    before.language === draft.language &&
    JSON.stringify(before.art) === JSON.stringify(draft.art)
  return isSame ? {} : { art: draft.art }
}

/** Tags are typed with commas, as people write them in a message. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;،\n]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
]

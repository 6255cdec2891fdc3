/** A family as it is kept, sent and written to a file: one look, its members, and what was done to each by hand. */
import { z } from 'zod'
import { draftFacts, NO_FACTS } from '../achievementFacts.ts'
import { handEdits, NO_EDITS } from '../design/edits.ts'
import { styleChanges } from './styleChanges.ts'

const hex = z.string().regex(/^#[0-9a-f]{6}$/)
const languageTag = z.string().max(35)

/** A style, what is changed in it for this family, and the one colour all others follow from. */
export const look = z.object({
  style: z.string().max(60),
  changes: styleChanges.default({}),
  brand: hex,
})
export type Look = z.infer<typeof look>

/** What stands on the picture of a badge. */
const memberWords = z.object({ title: z.string().max(300), subtitle: z.string().max(120).default('') })

/** The badge in another language: its picture gets these words, and a credential these texts. */
const memberTranslation = memberWords.extend({
  name: draftFacts.shape.name,
  description: draftFacts.shape.description,
  criteria: draftFacts.shape.criteria,
})
export type MemberTranslation = z.infer<typeof memberTranslation>

export const familyMember = memberWords.extend({
  /** Also the id of the achievement it is released as. */
  id: z.uuid(),
  language: languageTag,
  icon: z.string().max(120),
  /** Step reached, of how many; 0 shows none. */
  level: z.int().min(0).max(9).default(0),
  of: z.int().min(0).max(9).default(0),
  /** Where this one differs from the look of its family. */
  variation: z
    .object({ style: z.string().max(60).optional(), changes: styleChanges.optional(), brand: hex.optional() })
    .default({}),
  edits: handEdits.default(NO_EDITS),
  /** What the badge stands for; may be incomplete until the badge is released. */
  facts: draftFacts.default(NO_FACTS),
  translations: z.record(languageTag, memberTranslation).default({}),
})
export type FamilyMember = z.infer<typeof familyMember>

export const familyDocument = z.object({
  id: z.uuid(),
  name: z.string().max(120),
  look,
  members: z.array(familyMember).max(500),
})
/** With a name of their own, as what is made of them would be too long to write out for the compiler. */
export interface FamilyDocument extends z.output<typeof familyDocument> {}
export interface FamilyDocumentInput extends z.input<typeof familyDocument> {}

/** What a badge is called in lists: its own name if it has one, else its title, told apart by the step reached. */
export const nameOf = ({ title, level, facts }: Pick<FamilyMember, 'title' | 'level' | 'facts'>): string =>
  facts.name || (level > 0 ? `${title} ${level}` : title)

/** What does not stand on paper as it was written, or whom it leaves out: told to the person who prints. */
import { z } from 'zod'

const printNoteKinds = [
  'name-characters',
  'badge-characters',
  'list-characters',
  'font-lost',
  'criteria-cut',
  'criteria-cut-on-both',
  'back-left-out',
  'no-backs',
  'picture-gone',
  'unnamed-picture-gone',
  'logo-gone',
  'code-too-fine',
  'code-short',
  'code-left-out',
  'revoked',
  'no-address',
] as const

export const printNote = z.object({
  what: z.enum(printNoteKinds),
  /** For how many people; 1 where it is about the badge. */
  count: z.int(),
  /** Of the one certificate that it is about, which tells whose without naming anybody. */
  number: z.string().optional(),
  /** Those that no font here draws, with spaces between. */
  characters: z.string().optional(),
  /** What the picture shows, as the template says. */
  picture: z.string().optional(),
  /** Of the font of this computer that was chosen and is not there. */
  font: z.string().optional(),
  /** For people who read English. */
  sentence: z.string(),
})
export type PrintNote = z.infer<typeof printNote>

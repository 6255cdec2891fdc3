/**
 * What the words of a template can have filled in: a name in braces, such as `{recipient}`, stands for what the
 * batch, the badge or the language says.
 */

/** The same on all certificates of a badge. */
const sharedFields = [
  'badge',
  'description',
  /** Alone in its block it keeps its paragraphs and lists. */
  'criteria',
  /** The step reached, as a number; empty for a badge without steps. */
  'level',
  'issuer',
  'issuerAddress',
  /** Where on the web certificates are checked; empty while the issuer publishes nothing. */
  'checkAddress',
  'signatory1',
  'signatoryTitle1',
  'signatory2',
  'signatoryTitle2',
  'signatory3',
  'signatoryTitle3',
] as const

/** Sentences that the studio has in each of its languages. */
const sentenceFields = [
  'heading',
  'presentedTo',
  'reason',
  'signatureLabel',
  'numberLabel',
  'scanToCheck',
  'checkByNumber',
] as const

/** A person's own. */
const personalFields = [
  'recipient',
  'date',
  /** The day alone; empty for what is valid for ever. */
  'validUntil',
  /** The days in a sentence, such as “Issued 20 May 2026”. */
  'issuedOn',
  'validUntilSentence',
  /** The days of what the badge is given for, such as “1 March – 30 May 2026”; empty where nobody said. */
  'activity',
  /** What the list says the person did. */
  'narrative',
  /** A web address. */
  'evidence',
  'number',
  /** Says of a reprint that it is one, and of when; empty on first prints. Added to the number where no block has it. */
  'reprint',
] as const

export const fields = [...personalFields, ...sharedFields, ...sentenceFields] as const
export type Field = (typeof fields)[number]
type PersonalField = (typeof personalFields)[number]

const personal: ReadonlySet<string> = new Set(personalFields)

export const isPersonal = (field: Field): field is PersonalField => personal.has(field)

/** Words with their fields apart, in order. */
export type WordsPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'field'; readonly field: Field }
  /** In braces, but nothing that is known: it is not printed. */
  | { readonly kind: 'unknown'; readonly name: string }

const BRACES = /\{([^{}\n]*)\}/gu

/** Upper and lower case and spaces at the ends of a name do not matter: people type them. */
export function partsOf(words: string): WordsPart[] {
  const parts: WordsPart[] = []
  let end = 0
  for (const { 0: braces, 1: inside = '', index } of words.matchAll(BRACES)) {
    if (index > end) parts.push({ kind: 'words', text: words.slice(end, index) })
    const field = fieldOf(inside.trim())
    parts.push(field ? { kind: 'field', field } : { kind: 'unknown', name: inside.trim() })
    end = index + braces.length
  }
  if (end < words.length) parts.push({ kind: 'words', text: words.slice(end) })
  return parts
}

const byLowerCase = new Map<string, Field>(fields.map((field) => [field.toLowerCase(), field]))

const fieldOf = (name: string): Field | undefined => byLowerCase.get(name.toLowerCase())

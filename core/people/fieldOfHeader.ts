import { foldText } from './foldText.ts'
import { type HeadedField, headerWords } from './headerWords.ts'

const fieldsByWord = new Map<string, HeadedField>()
for (const [field, words] of Object.entries(headerWords) as [HeadedField, string][])
  for (const word of words.split(/[,\n]/)) {
    const folded = foldText(word)
    if (folded !== '' && !fieldsByWord.has(folded)) fieldsByWord.set(folded, field)
  }

/** What a heading means, or null. An asterisk or a remark in brackets, "E-mail (optional) *", does not matter. */
export function fieldOfHeader(heading: string): HeadedField | null {
  if (heading.length > 120) return null
  const field = fieldsByWord.get(foldText(heading))
  if (field !== undefined) return field
  return fieldsByWord.get(foldText(heading.replace(/[([{][^)\]}]*[)\]}]?/g, ' '))) ?? null
}

/** Headings that say only "name": beside a column for the other half of the name they mean one half themselves. */
const PLAIN_NAME = new Set(
  "name, nimi, namn, nom, nombre, nome, ім'я, имя, الاسم, اسم, navn, tên, magaca, نام"
    .split(', ')
    .map(foldText),
)

export const isPlainName = (heading: string): boolean => PLAIN_NAME.has(foldText(heading))

/** Vietnamese lists head the family name with họ, and the family name comes first in the whole name too. */
export const familyNameComesFirst = (lastNameHeading: string): boolean =>
  /^họ(\s|$)/iu.test(lastNameHeading.normalize('NFC').trim())

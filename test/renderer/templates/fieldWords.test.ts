import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Field, fields } from '#core/template/fields'
import { fieldGroups } from '../../../renderer/screens/templates/editor/fieldGroups.ts'
import { asKept, asWritten, inOneLine } from '../../../renderer/screens/templates/editor/fieldWords.ts'

const namesIn = (language: string): ((field: Field) => string) => {
  const words = JSON.parse(
    readFileSync(new URL(`../../../renderer/i18n/${language}.json`, import.meta.url), 'utf8'),
  ) as { template: { field: Record<Field, string> } }
  return (field) => words.template.field[field]
}
const english = namesIn('en')

test.each(['en', 'fi', 'ar'])('words keep their fields through %s', (language) => {
  const nameOf = namesIn(language)
  const words = `A ${fields.map((field) => `{${field}}`).join(', ')}\nB {no such thing} }{`
  expect(asKept(asWritten(words, nameOf), nameOf)).toBe(words)
})

test('a field is written by its name, whatever the case and the apostrophe', () => {
  expect(asWritten('For {recipient}', english)).toBe('For {Recipient’s name}')
  expect(asKept("For { recipient's NAME }", english)).toBe('For {recipient}')
})

test('braces that are still being typed are words', () => {
  expect(asKept('For {Recip', english)).toBe('For {Recip')
})

test('words in one line have no braces', () => {
  expect(inOneLine('{signatory1},\n{signatoryTitle1}', english)).toBe(
    'First signatory, Title of the first signatory',
  )
})

test('every field is offered in one group', () => {
  expect(fieldGroups.flatMap((group): readonly Field[] => group.fields).toSorted()).toEqual(fields.toSorted())
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Words = { [name: string]: string | Words }

const read = (name: string): Map<string, string> =>
  flat(
    JSON.parse(readFileSync(new URL(`../../renderer/i18n/${name}.json`, import.meta.url), 'utf8')) as Words,
  )

function flat(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[prefix + name, value] as const]
        : [...flat(value, `${prefix}${name}.`).entries()],
    ),
  )
}

const plural = /_(zero|one|two|few|many|other)$/
const sentences = (words: Map<string, string>) => [
  ...new Set([...words.keys()].map((key) => key.replace(plural, ''))),
]
const english = read('en')

test.each(['fi', 'ar'])('%s says everything that English says, and nothing else', (language) => {
  expect(sentences(read(language)).sort()).toEqual(sentences(english).sort())
})

test.each(['en', 'fi', 'ar'])('%s has every plural form its grammar asks for', (language) => {
  const words = read(language)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  for (const key of words.keys()) {
    if (!plural.test(key)) continue
    const sentence = key.replace(plural, '')
    const missing = forms.filter((form) => !words.has(`${sentence}_${form}`) && form !== 'zero')
    expect({ sentence, missing }).toEqual({ sentence, missing: [] })
  }
})

test.each(['fi', 'ar'])('%s puts in the same values as English', (language) => {
  const words = read(language)
  const valuesOf = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name)
  for (const [key, text] of english) {
    const other = words.get(key)
    if (other === undefined) continue
    // A form for one or two may say the number as a word.
    const known = new Set([...valuesOf(text), 'count'])
    expect({ key, unknown: valuesOf(other).filter((name) => !known.has(name!)) }).toEqual({
      key,
      unknown: [],
    })
  }
})

test('nothing in Arabic was left in another script', () => {
  const lettersOf = (text: string) => text.replace(/\{\{.*?\}\}/g, '').replace(/[^\p{L}]/gu, '')
  const left = [...read('ar')].filter(
    ([, text]) => lettersOf(text) !== '' && !/\p{Script=Arabic}/u.test(lettersOf(text)),
  )
  expect(left).toEqual([])
})

test('Finnish and Arabic have the same sentences for what the application says', () => {
  expect([...read('fi.said').keys()]).toEqual([...read('ar.said').keys()])
})

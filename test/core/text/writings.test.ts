import { expect, test } from 'vitest'
import { missingWritings, writingInEnglish } from '#core/text/writings'

const writingsOf = (text: string) => missingWritings(text).map(({ writing }) => writing)

test.each([
  ['李小龙', ['Hani']],
  ['김민수', ['Kore']],
  // Japanese names are of both: one font is to set them.
  ['山田さくら', ['Jpan']],
  ['මල්ලිකා', ['Sinh']],
  ['😀', ['Zsye']],
  ['⏚', ['Zsym']],
  ['\u{13000}', ['Zzzz']],
])('%s is of %j', (text, writings) => {
  expect(writingsOf(text)).toEqual(writings)
})

test('the writing that misses most comes first', () => {
  expect(writingsOf('李김민수')).toEqual(['Kore', 'Hani'])
})

test('every writing has a name that people use', () => {
  expect(['Hani', 'Jpan', 'Kore', 'Sinh', 'Zzzz'].map(writingInEnglish)).toEqual([
    'Chinese characters',
    'Japanese',
    'Korean',
    'Sinhala',
    'Rare characters',
  ])
})

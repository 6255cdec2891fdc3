import { expect, test } from 'vitest'
import { likeliestLanguage, parsePreferences } from '../../renderer/state/preferences.ts'

test('the first language of the computer that the studio speaks is taken', () => {
  expect(likeliestLanguage(['sv-FI', 'fi-FI', 'en'])).toBe('fi')
  expect(likeliestLanguage(['ar-SY'])).toBe('ar')
})

test('a computer in another language gets English', () => {
  expect(likeliestLanguage(['so', 'ti'])).toBe('en')
  expect(likeliestLanguage([])).toBe('en')
})

test('what was kept is read back', () => {
  const kept = { language: 'ar', theme: 'dark', size: 'large', calm: true }
  expect(parsePreferences(JSON.stringify(kept))).toEqual(kept)
})

test.each([null, '', '{', '[]', 'null', '"ar"', '{"language":"xx","theme":3,"calm":"yes"}'])(
  'what cannot be understood changes nothing: %j',
  (text) => {
    expect(parsePreferences(text)).toEqual({})
  },
)

import { expect, test } from 'vitest'
import { guessedLanguages } from '#core/family/titles/guessLanguages'
import { badgeLanguages, languageName } from '../../renderer/screens/badges/badgeLanguages.ts'

test('every language that titles may be guessed to be in can be chosen', () => {
  expect(guessedLanguages).toContain('ru')
  expect(guessedLanguages.filter((tag) => !badgeLanguages.includes(tag))).toEqual([])
  expect(new Set(badgeLanguages).size).toBe(badgeLanguages.length)
})

test.each([
  ['en', 'Russian'],
  ['fi', 'Venäjä'],
  ['ar', 'الروسية'],
])('every language has a name in %s', (reader, russian) => {
  expect(languageName('ru', reader)).toBe(russian)
  const names = badgeLanguages.map((tag) => languageName(tag, reader))
  expect(new Set(names).size).toBe(names.length)
  expect(badgeLanguages.filter((tag, i) => names[i]!.toLowerCase() === tag.toLowerCase())).toEqual([])
})

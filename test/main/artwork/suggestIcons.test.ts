import { describe, expect, test } from 'vitest'
import { readIcons } from '../../../main/artwork/icons.ts'
import { suggestIcons } from '../../../main/artwork/suggestIcons.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const icons = await readIcons(resourcesFolder)

describe('suggestIcons', () => {
  test.each([
    ['en', { 'Repair café': 'repair', 'First aid': 'firstAid', 'Trail guide': 'trail' }],
    ['fi', { Ensiapu: 'firstAid', 'Kielikahvilan vetäjä': 'language', Kahvilaohjaaja: 'coffee' }],
    ['sv', { 'Första hjälpen': 'firstAid', Cykelverkstad: 'bike', Tolk: 'interpret' }],
    ['de', { 'Erste Hilfe': 'firstAid', Fahrradwerkstatt: 'bike', Kinderbetreuung: 'parent' }],
    ['ar', { 'الإسعافات الأولية': 'firstAid', الطبخ: 'cook' }],
  ])('finds icons by the words of titles in %s', (language, expected) => {
    expect(suggestIcons(Object.keys(expected), language, icons)).toEqual(Object.values(expected))
  })

  test('gives no two members one icon', () => {
    const titles = ['Repair café', 'Repair coach', 'Repair', 'Xyzzy', 'Plugh', 'ትምህርት', '象棋']
    const suggested = suggestIcons(titles, 'en', icons)
    expect(new Set(suggested).size).toBe(titles.length)
  })

  test('takes no part of a word for one of another language', () => {
    // Finnish “some” is social media.
    expect(suggestIcons(['Something else'], 'en', icons)).toEqual(['star'])
  })

  test('asks for more where only a word speaks that anything can be, and comes back to it', () => {
    const more = (words: string) => (words === 'chess' ? ['mdi:chess-knight'] : [])
    expect(suggestIcons(['Chess club', 'Chess course'], 'en', icons, more)).toEqual([
      'mdi:chess-knight',
      suggestIcons(['Course'], 'en', icons)[0],
    ])
  })

  test('gives a title that says nothing to the library a neutral icon', () => {
    expect(suggestIcons(['Xyzzy'], 'en', icons)).toEqual(['star'])
  })

  test('has an icon for each of more titles than there are icons', () => {
    const titles = Array.from({ length: icons.length + 20 }, (_, i) => `Xyzzy ${'q'.repeat(i)}`)
    const suggested = suggestIcons(titles, 'en', icons)
    expect(suggested).toHaveLength(titles.length)
    expect(suggested.every((id) => icons.some((icon) => icon.id === id))).toBe(true)
  })
})

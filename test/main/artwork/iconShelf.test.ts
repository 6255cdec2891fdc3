import { describe, expect, test } from 'vitest'
import { openIconShelf } from '../../../main/artwork/iconShelf.ts'
import { readIcons } from '../../../main/artwork/icons.ts'
import { suggestIcons } from '../../../main/artwork/suggestIcons.ts'
import { resourcesFolder } from '../../core/family/tools.ts'

const curated = await readIcons(resourcesFolder)
const shelf = openIconShelf(resourcesFolder, curated)
const search = (query: string, language: string) =>
  shelf.search({ query, language, offset: 0, limit: 12 }).icons.map(({ id }) => id)

describe('searching all icons', () => {
  test.each([
    ['en', 'sewing', ['sew', 'temaki:needle-and-spool']],
    ['en', 'law', ['scales', 'healthicons:justice']],
    ['en', 'footbal', ['sport', 'mdi:soccer']],
    ['en', 'chess', ['tabler:chess', 'mdi:chess-knight']],
    ['en', 'beekeeping', ['mdi:bee']],
    ['fi', 'ompelu', ['sew', 'ph:needle']],
    ['fi', 'jalkapallo', ['sport', 'mdi:soccer']],
    ['fi', 'vanhustyö', ['healthicons:elderly']],
    ['fi', 'lastenhoito', ['parent', 'healthicons:child-care']],
    ['fi', 'ruoanlaitto', ['cook', 'chef']],
    ['fi', 'puutarha', ['plant', 'garden']],
    ['fi', 'RAUHA', ['peace']],
    ['ar', 'خياطة', ['sew', 'temaki:needle-and-spool']],
    ['ar', 'كرة القدم', ['sport', 'mdi:soccer']],
    ['ar', 'الطبخ', ['cook', 'chef']],
    ['ar', 'حاسوب', ['digital', 'ph:desktop']],
    ['ar', 'المُوسيقى', ['music', 'mdi:violin']],
    ['ar', 'قيادة السيارة', ['driver']],
    ['sv', 'cykelverkstad', ['bike']],
    ['de', 'Fahrrad', ['bike']],
  ])('in %s, “%s” finds %j among the first', (language, query, expected) => {
    const found = search(query, language)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(expected).toContain(found[0])
  })

  test('shows the curated ones first while nothing is typed, then everything, page by page', () => {
    const all = shelf.search({ query: '', language: 'en', offset: 0, limit: 10_000 })
    expect(all.icons).toHaveLength(all.total)
    expect(all.icons.slice(0, curated.length).map(({ id }) => id)).toEqual(curated.map(({ id }) => id))
    const page = shelf.search({ query: '', language: 'en', offset: 200, limit: 50 })
    expect(page).toEqual({ total: all.total, icons: all.icons.slice(200, 250) })
  })

  test('calls no two icons the same', () => {
    const { icons } = shelf.search({ query: '', language: 'en', offset: 0, limit: 10_000 })
    const named = Map.groupBy(icons, ({ name }) => name)
    expect([...named.values()].filter((same) => same.length > 1).flat()).toEqual([])
  })

  test('says of each icon where it comes from', () => {
    expect(shelf.icon('sew', 'en')).toMatchObject({ set: 'Phosphor, Tabler Icons', licence: 'MIT' })
    expect(shelf.icon('mdi:bee', 'en')).toMatchObject({
      name: 'Bee',
      set: 'Material Design Icons',
      licence: 'Apache-2.0',
    })
    expect(shelf.icon('mdi:unicorn-in-the-garden', 'en')).toBeUndefined()
  })
})

test('icons have names in the language of the person, where the table of words has them', () => {
  expect(shelf.icon('mdi:bee', 'fi')?.name).toBe('Mehiläinen')
  expect(shelf.icon('mdi:bee', 'ar')?.name).toBe('نحل')
  expect(shelf.icon('firstAid', 'fi-FI')?.name).toBe('Ensiapu')
  expect(shelf.icon('mdi:bee', 'sv')?.name).toBe('Bee')
  const { icons } = shelf.search({ query: 'kitara', language: 'fi', offset: 0, limit: 1 })
  expect(icons[0]?.name).toBe('Kitara')
})

describe('the licences of the icons', () => {
  test('count every icon and carry the notices', async () => {
    const licences = await shelf.licences()
    const { total } = shelf.search({ query: '', language: 'en', offset: 0, limit: 1 })
    // Curated icons are drawn by two sets.
    expect(licences.reduce((sum, { icons }) => sum + icons, 0)).toBe(total + curated.length)
    for (const { set, licence, text, url } of licences) {
      expect(url, set).toMatch(/^https:/)
      if (licence === 'MIT') expect(text, set).toMatch(/Copyright \(c\) [\d-]+ .*above copyright notice/s)
      if (licence === 'Apache-2.0') expect(text, set).toContain('9. Accepting Warranty')
      if (licence === 'CC0-1.0') expect(text, set).toContain('waived')
    }
  })
})

describe('suggestions from all icons', () => {
  const suggest = (titles: readonly string[], language: string) =>
    suggestIcons(titles, language, curated, shelf.suggest)

  test('prefer the curated ones and go on to the others', () => {
    expect(suggest(['Sewing circle', 'Beekeeping', 'Chess club'], 'en')).toEqual([
      'sew',
      'mdi:bee',
      expect.stringMatching(/chess/),
    ])
    expect(suggest(['Ompelupiiri', 'Mehiläishoito'], 'fi')).toEqual(['sew', 'mdi:bee'])
    expect(suggest(['نادي الشطرنج'], 'ar')).toEqual([expect.stringMatching(/chess/)])
  })

  test('are not made for a title that names nothing', () => {
    expect(suggest(['Something else', 'Xyzzy'], 'en')).toEqual(['star', 'seal'])
  })
})

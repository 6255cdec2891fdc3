import { describe, expect, test } from 'vitest'
import { openIconSearch, type SearchableIcon } from '#core/icons/searchIcons'
import { openSynonyms } from '#core/icons/synonyms'

const icon = (id: string, some: Partial<SearchableIcon> = {}): SearchableIcon => ({
  id,
  name: id.replaceAll('-', ' '),
  isCurated: false,
  isSolid: true,
  words: {},
  aliases: '',
  categories: '',
  ...some,
})

const icons = [
  icon('tailoring', { isCurated: true, words: { en: 'sewing thread', fi: 'ompelu räätäli' } }),
  icon('sewing-machine'),
  icon('sewing'),
  icon('sewing-lines', { name: 'Sewing', isSolid: false }),
  icon('needle', { aliases: 'sewing' }),
  icon('scissors', { categories: 'sewing' }),
  icon('lawn'),
  icon('gavel'),
  icon('books'),
  icon('bookshelf'),
  icon('house-book'),
]
const search = openIconSearch(
  icons,
  openSynonyms([
    ['law gavel', 'laki', 'قانون'],
    ['sewing-machine needle', 'ompelu ompelukone', 'خياطة'],
    ['books', 'kirja kirjat', 'كتاب كتب'],
  ]),
)

describe('a search for icons', () => {
  test('puts the name first, then what was chosen by hand, then other names, then what it is filed under', () => {
    expect(search.find('sewing', 'en')).toEqual([
      'sewing',
      'sewing-lines',
      'tailoring',
      'sewing-machine',
      'needle',
      'scissors',
    ])
  })

  test('finds beginnings while a word is typed, and plurals', () => {
    expect(search.find('need', 'en')[0]).toBe('needle')
    expect(search.find('book', 'en').slice(0, 3)).toEqual(['books', 'house-book', 'bookshelf'])
  })

  test('puts the first meaning of a word before a word that only begins so', () => {
    expect(search.find('law', 'en')).toEqual(['gavel', 'lawn'])
  })

  test('goes from Finnish and Arabic words to English names', () => {
    expect(search.find('laki', 'fi')).toEqual(['gavel'])
    expect(search.find('ompelukone', 'fi')[0]).toBe('sewing-machine')
    expect(search.find('القانون', 'ar')).toEqual(['gavel'])
    expect(search.find('خياطه', 'ar')[0]).toBe('sewing-machine')
  })

  test('takes inflected and compound words of the language that is spoken, and of no other', () => {
    expect(search.find('kirjastohylly', 'fi')).toContain('books')
    expect(search.find('kirjastohylly', 'en')).toEqual([])
  })

  test('wants all words, and settles for some if nothing has them all', () => {
    expect(search.find('sewing machine', 'en')).toEqual(['sewing-machine'])
    expect(search.find('sewing zeppelin', 'en')[0]).toBe('sewing')
  })

  test('answers words that say nothing with everything, and unknown ones with nothing', () => {
    expect(search.find(' … ', 'en')).toHaveLength(icons.length)
    expect(search.find('zeppelin', 'en')).toEqual([])
  })
})

describe('a suggestion', () => {
  test('is for what the title names outright', () => {
    expect(search.suggest('Books and reading', 'en')).toEqual(['books'])
    expect(search.suggest('كتب الأطفال', 'ar')).toEqual(['books'])
  })

  test('is not made from a part of a name or the beginning of a word', () => {
    expect(search.suggest('A machine', 'en')).toEqual([])
    expect(search.suggest('Lawful', 'en')).toEqual([])
  })
})

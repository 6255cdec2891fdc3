/** An icon for each title of a family, found by its words in any language of the curated icons, else in the library. */
import { likeness } from '#core/icons/searchWords'
import { foldText } from '#core/people/foldText'
import type { LibraryIcon } from './icons.ts'

type NamedIcon = Pick<LibraryIcon, 'id' | 'name' | 'words'>

/** What suits any badge, for titles whose words say nothing to the library. */
const NEUTRAL = ['star', 'seal', 'medal', 'trophy', 'target', 'steps', 'rocket', 'crown', 'sun', 'gift']

/** What anything can be: such a word chooses an icon only if no other word of the title does. */
const GENERAL = new Set(
  [
    'club course group class basics advanced',
    'kerho kurssi ryhmä perusteet',
    'kurs grupp klubb Gruppe Klub',
    'نادي دورة',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
)

/**
 * One icon for each title, in its order. No two are alike while there are icons enough: icons tell members apart.
 * `language` is of the titles, in BCP 47. `more` finds further icons, the best first, for words of titles that those of
 * `icons` do not meet.
 */
export function suggestIcons(
  titles: readonly string[],
  language: string,
  icons: readonly NamedIcon[],
  more: (words: string, language: string) => readonly string[] = () => [],
): string[] {
  const [spoken = ''] = language.split('-')
  const library = icons.map((icon) => knownWords(icon, spoken))
  const chosen = new Map<number, string>()
  const used = new Set<string>()
  const choose = (nth: number, id: string | undefined): void => {
    if (id === undefined || chosen.has(nth) || used.has(id)) return
    chosen.set(nth, id)
    used.add(id)
  }
  const chooseBy = (wordsIn: (title: string) => readonly string[]): void => {
    const offers = titles.flatMap((title, nth) => {
      const said = wordsIn(title)
      return library.map(({ id, words }) => ({ nth, id, likeness: likenessOf(said, words) }))
    })
    const best = offers.toSorted((a, b) => b.likeness - a.likeness || a.nth - b.nth)
    for (const { nth, id, likeness } of best) if (likeness > 0) choose(nth, id)
  }

  const tellingWords = (title: string): string[] => wordsOf(title).filter((word) => !GENERAL.has(word))
  chooseBy(tellingWords)
  for (const [nth, title] of titles.entries()) {
    if (chosen.has(nth)) continue
    const found = more(tellingWords(title).join(' '), language)
    choose(
      nth,
      found.find((id) => !used.has(id)),
    )
  }
  chooseBy(wordsOf)
  const known = new Set(icons.map(({ id }) => id))
  const spare = [...NEUTRAL, ...known].filter((id) => known.has(id) && !used.has(id))
  let next = 0
  return titles.map((_, nth) => chosen.get(nth) ?? spare[next++ % spare.length] ?? icons[0]!.id)
}

interface KnownWord {
  readonly word: string
  /** The first word of a language names the icon; the others are what else it may stand for. */
  readonly weight: number
  /** In the language of the titles, where a word may be inflected or stand in a compound. */
  readonly own: boolean
}

function knownWords({ id, name, words }: NamedIcon, spoken: string): { id: string; words: KnownWord[] } {
  const lists = Object.entries({ ...words, en: `${words.en} ${name}` })
  return {
    id,
    words: lists.flatMap(([code, list]) =>
      wordsOf(list).map((word, i) => ({
        word,
        weight: i === 0 ? 1 : 0.9,
        own: code === spoken || !(spoken in words),
      })),
    ),
  }
}

/** The Arabic article is written as one with its word. */
const wordsOf = (text: string): string[] => [
  ...new Set(
    foldText(text)
      .split(' ')
      .map((word) => word.replace(/^[وبل]?ال(?=\p{L}{3})/u, ''))
      .filter((word) => word.length > 1),
  ),
]

/** The best pair of words, one of each side. */
const likenessOf = (said: readonly string[], words: readonly KnownWord[]): number =>
  Math.max(
    0,
    ...said.flatMap((one) =>
      words.map(({ word, weight, own }) => (one === word ? 1 : own ? likeness(one, word) : 0) * weight),
    ),
  )

/** An icon for each title of a family, found by its words in any language of the icon library. */
import { foldText } from '#core/people/foldText'
import type { LibraryIcon } from './icons.ts'

type NamedIcon = Pick<LibraryIcon, 'id' | 'name' | 'words'>

/** What suits any badge, for titles whose words say nothing to the library. */
const NEUTRAL = ['star', 'seal', 'medal', 'trophy', 'target', 'steps', 'rocket', 'crown', 'sun', 'gift']

/**
 * One icon for each title, in its order. No two are alike while there are icons enough: icons tell members apart.
 * `language` is of the titles, in BCP 47.
 */
export function suggestIcons(
  titles: readonly string[],
  language: string,
  icons: readonly NamedIcon[],
): string[] {
  const [spoken = ''] = language.split('-')
  const library = icons.map((icon) => knownWords(icon, spoken))
  const offers = titles
    .flatMap((title, nth) => {
      const said = wordsOf(title)
      return library.map(({ id, words }) => ({ nth, id, likeness: likenessOf(said, words) }))
    })
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || a.nth - b.nth)
  const chosen = new Map<number, string>()
  const used = new Set<string>()
  for (const { nth, id } of offers) {
    if (chosen.has(nth) || used.has(id)) continue
    chosen.set(nth, id)
    used.add(id)
  }
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
      words.map(({ word, weight, own }) => (one === word ? 1 : own ? similarity(one, word) : 0) * weight),
    ),
  )

/** Less than 1: an inflected word (`kieli`, `kielet`) or a part of a compound (`Fahrradwerkstatt`, `Sprachcafé`). */
function similarity(said: string, word: string): number {
  const shorter = Math.min(said.length, word.length)
  if (shorter < 4) return 0
  const shared = sharedStart(said, word)
  if (shared >= 4 && shared >= shorter - 2) return 0.6 + 0.3 * (shared / Math.max(said.length, word.length))
  return said.length > word.length && said.endsWith(word) ? 0.6 : 0
}

function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

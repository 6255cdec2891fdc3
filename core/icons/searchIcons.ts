/**
 * Search in names, curated words and synonyms. The exact word of a name goes before a curated word, that before the
 * beginning of a word, and that before a synonym, except that the first meaning of a word goes before another word
 * that merely begins so: law is scales before it is a lawn. Among equals, curated icons and those with a solid
 * drawing come first.
 */
import { likeness, searchWords, stemOf } from './searchWords.ts'
import type { Synonyms } from './synonyms.ts'

export interface SearchableIcon {
  readonly id: string
  /** In English. */
  readonly name: string
  /** Chosen by hand for the badges of small organisations. */
  readonly isCurated: boolean
  /** Its solid drawing is a solid one, not lines that stand in. */
  readonly isSolid: boolean
  /** Chosen words by language; empty for icons that nobody described. */
  readonly words: Readonly<Partial<Record<string, string>>>
  /** Other English names that its set gives it. */
  readonly aliases: string
  /** What its set files it under, in English. */
  readonly categories: string
}

export interface IconSearch {
  /** Ids, the best first. Everything there is for words that say nothing. `language` is of the query, in BCP 47. */
  find(query: string, language: string): readonly string[]
  /** The icons that a title names outright, the best first: nothing that only resembles it. */
  suggest(title: string, language: string): readonly string[]
}

const POINTS = {
  name: 100,
  curated: 90,
  alias: 78,
  nameStart: 62,
  curatedStart: 58,
  aliasStart: 46,
  synonym: 60,
  category: 18,
}

/** What an icon named by a meaning must be worth to be suggested unasked. */
const CERTAIN = 46

export function openIconSearch(icons: readonly SearchableIcon[], synonyms: Synonyms): IconSearch {
  const entries = icons.map(entryOf)
  const byStem = new Map<string, number[]>()
  entries.forEach(({ names, aliases }, i) => {
    for (const stem of new Set([...names.stems, ...aliases.stems])) {
      const found = byStem.get(stem)
      if (found) found.push(i)
      else byStem.set(stem, [i])
    }
  })

  /** Points of each icon for one word of the query. */
  function pointsFor(asked: string, language: string): Map<number, number> {
    const points = new Map<number, number>()
    const give = (i: number, some: number): void => {
      if (some > (points.get(i) ?? 0)) points.set(i, some)
    }
    const stem = stemOf(asked)
    for (const [i, entry] of entries.entries()) give(i, directPoints(entry, asked, stem, language))
    for (const { words, worth } of synonyms(asked, language)) {
      const [rarest = []] = words
        .map((stem) => byStem.get(stem) ?? [])
        .toSorted((a, b) => a.length - b.length)
      for (const i of rarest) give(i, synonymPoints(entries[i]!, words) * worth)
    }
    if (points.size > 0) return points
    for (const [i, entry] of entries.entries()) give(i, resemblance(entry, asked))
    return points
  }

  function ranked(points: ReadonlyMap<number, number>): string[] {
    const worth = (i: number): number => points.get(i)! + entries[i]!.bonus
    return [...points.keys()].toSorted((a, b) => worth(b) - worth(a) || a - b).map((i) => icons[i]!.id)
  }

  return {
    find(query, language) {
      const asked = searchWords(query)
      if (asked.length === 0) return icons.map(({ id }) => id)
      const each = asked.map((word) => pointsFor(word, language))
      const whole = stemsOf(query).join(' ')
      const sums = new Map<number, number>()
      for (const points of each) for (const [i, some] of points) sums.set(i, (sums.get(i) ?? 0) + some)
      for (const [i, sum] of sums) if (entries[i]!.names.stems.join(' ') === whole) sums.set(i, sum + 20)
      const all = [...sums].filter(([i]) => each.every((points) => points.has(i)))
      return ranked(all.length > 0 ? new Map(all) : sums)
    },
    suggest(title, language) {
      const asked = searchWords(title).filter((word) => word.length > 3 || /[^a-z]/.test(word))
      const stems = new Set(asked.map(stemOf))
      const points = new Map<number, number>()
      const give = (i: number, some: number): void => {
        if (some >= CERTAIN && some > (points.get(i) ?? 0)) points.set(i, some)
      }
      for (const stem of stems) {
        for (const i of byStem.get(stem) ?? []) {
          if (entries[i]!.names.stems.every((name) => stems.has(name))) give(i, POINTS.name)
        }
      }
      for (const word of asked) {
        for (const { words, worth } of synonyms(word, language)) {
          for (const i of byStem.get(words[0]!) ?? []) {
            if (entries[i]!.names.stems.join(' ') === words.join(' ')) give(i, POINTS.synonym * worth + 2)
          }
        }
      }
      return ranked(points)
    },
  }
}

interface Words {
  readonly all: readonly string[]
  readonly stems: readonly string[]
}

interface Entry {
  readonly names: Words
  readonly aliases: Words
  readonly curated: readonly { readonly code: string; readonly word: string; readonly stem: string }[]
  readonly categories: Words
  /** Settles the order among icons with the same words. */
  readonly bonus: number
}

const stemsOf = (text: string): string[] => searchWords(text).map(stemOf)

const wordsOf = (text: string): Words => ({ all: searchWords(text), stems: stemsOf(text) })

function entryOf(icon: SearchableIcon): Entry {
  const names = wordsOf(icon.name)
  return {
    names,
    aliases: wordsOf(`${icon.aliases} ${icon.words.en ?? ''}`),
    categories: wordsOf(icon.categories),
    curated: Object.entries(icon.words).flatMap(([code, text = '']) =>
      searchWords(text).map((word) => ({ code, word, stem: stemOf(word) })),
    ),
    bonus: (icon.isCurated ? 9 : 0) + (icon.isSolid ? 4 : 0) - Math.min(names.all.length, 5) * 2,
  }
}

function directPoints(entry: Entry, asked: string, stem: string, language: string): number {
  const { names, aliases, curated, categories } = entry
  if (names.stems.includes(stem)) return POINTS.name
  if (curated.some((word) => word.word === asked || word.stem === stem)) return POINTS.curated
  if (aliases.stems.includes(stem)) return POINTS.alias
  if (asked.length > 1) {
    const begins = (word: string): boolean => word.startsWith(asked)
    if (names.all.some(begins)) return POINTS.nameStart
    if (curated.some(({ word }) => begins(word))) return POINTS.curatedStart
    if (aliases.all.some(begins)) return POINTS.aliasStart
  }
  const spoken = curated.filter(({ code }) => language.startsWith(code))
  const inflected = Math.max(0, ...spoken.map(({ word }) => likeness(asked, word)))
  if (inflected > 0) return POINTS.curatedStart * inflected
  return categories.stems.includes(stem) ? POINTS.category : 0
}

/** For words that nothing else finds: an English word in another form. */
const resemblance = ({ names }: Entry, asked: string): number =>
  Math.max(0, ...names.all.map((word) => likeness(asked, word))) * POINTS.category

/** A name that is the meaning and nothing else is the best picture of it. */
function synonymPoints({ names, aliases }: Entry, words: readonly string[]): number {
  const inName = words.every((word) => names.stems.includes(word))
  if (inName) return names.stems.length === words.length ? POINTS.synonym + 4 : POINTS.synonym - 6
  return words.every((word) => names.stems.includes(word) || aliases.stems.includes(word))
    ? POINTS.synonym - 16
    : 0
}

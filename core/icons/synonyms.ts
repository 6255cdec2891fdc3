/** From the words of a person, in any language of the studio, to the English words that icons are named with. */
import { likeness, searchWords, stemOf } from './searchWords.ts'

/**
 * One idea in three languages. English begins with what icons are named, the best first; words joined by a hyphen
 * belong together and are no words to search by. The others are words that people type, in the forms they type them.
 */
export type Concept = readonly [english: string, finnish: string, arabic: string]

/** Something that an icon must be named to stand for what was asked. */
export interface Meaning {
  /** All of them, as stems. */
  readonly words: readonly string[]
  /** From 1 for what was asked down to 0. */
  readonly worth: number
}

export type Synonyms = (asked: string, language: string) => readonly Meaning[]

/** The last word of a search is still being typed, so its beginning is enough. */
export function openSynonyms(concepts: readonly Concept[]): Synonyms {
  const meant = concepts.map(([english, finnish, arabic]) => ({
    names: english.split(' ').map((name) => searchWords(name.replaceAll('-', ' ')).map(stemOf)),
    words: { en: said(english.replace(/\S*-\S*/g, '')), fi: said(finnish), ar: said(arabic) },
  }))
  return (asked, language) => {
    const best = new Map<string, Meaning>()
    for (const { names, words } of meant) {
      const fit = Math.max(
        ...Object.entries(words).flatMap(([code, list]) =>
          list.map((word) => fitOf(asked, word, code !== 'en' && language.startsWith(code))),
        ),
      )
      if (fit === 0) continue
      const others = names.filter((name) => name.join(' ') !== stemOf(asked))
      others.forEach((name, place) => {
        const key = name.join(' ')
        const worth = fit * Math.max(0.4, 1 - place * 0.07)
        if (worth > (best.get(key)?.worth ?? 0)) best.set(key, { words: name, worth })
      })
    }
    return [...best.values()]
  }
}

/** What something is called, by its English name, in a language of the studio; undefined where the table has no word. */
export type Names = (english: string, language: string) => string | undefined

export function openNames(concepts: readonly Concept[]): Names {
  const keyOf = (english: string): string => searchWords(english).map(stemOf).join(' ')
  const first = (words: string): string => words.split(' ', 1)[0]!
  const known = new Map(
    concepts.map(([english, fi, ar]) => [
      keyOf(first(english).replaceAll('-', ' ')),
      new Map([
        ['fi', first(fi)],
        ['ar', first(ar)],
      ]),
    ]),
  )
  return (english, language) => known.get(keyOf(english))?.get(language.split('-', 1)[0]!)
}

interface Said {
  readonly word: string
  readonly stem: string
}

const said = (text: string): Said[] => searchWords(text).map((word) => ({ word, stem: stemOf(word) }))

/** `isOwn`: in the language of the person, where a word may be inflected or stand in a compound. */
function fitOf(asked: string, { word, stem }: Said, isOwn: boolean): number {
  if (asked === word) return 1
  if (stemOf(asked) === stem) return 0.95
  if (asked.length >= 3 && word.startsWith(asked)) return 0.8
  return isOwn ? likeness(asked, word) * 0.85 : 0
}

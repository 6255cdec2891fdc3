/** Of letters that no font here has: in which writing they are, as a person would call it. */
import { scriptOf } from './scripts.ts'

export interface MissingWriting {
  /** ISO 15924, which besides scripts has Japanese, Korean, emoji (Zsye), symbols (Zsym) and the unknown (Zzzz). */
  readonly writing: string
  readonly characters: readonly string[]
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const SYMBOL = /\p{S}|\p{P}|\p{N}/u

/** The writing that most of the characters are in comes first. */
export function missingWritings(characters: Iterable<string>): MissingWriting[] {
  const found = [...new Set(characters)]
  const scripts = new Set(found.map(scriptOf))
  const isJapanese = scripts.has('Hira') || scripts.has('Kana')
  const groups = Map.groupBy(found, (character) => {
    const script = scriptOf(character)
    if (script === 'Hira' || script === 'Kana') return 'Jpan'
    if (script === 'Hang') return 'Kore'
    // Japanese is written with Chinese characters too: one font is to set a name.
    if (script === 'Hani') return isJapanese ? 'Jpan' : 'Hani'
    if (script !== undefined) return script
    if (EMOJI.test(character)) return 'Zsye'
    return SYMBOL.test(character) ? 'Zsym' : 'Zzzz'
  })
  return Array.from(groups, ([writing, own]) => ({ writing, characters: own })).sort(
    (a, b) => b.characters.length - a.characters.length,
  )
}

/** In English, for the terminal: `Chinese characters`, `Korean`, `Sinhala`. */
export const writingInEnglish = (writing: string): string =>
  writing === 'Hani' ? 'Chinese characters' : writing === 'Zzzz' ? 'Rare characters' : names.of(writing)!

const names = new Intl.DisplayNames('en', { type: 'script' })

/** Titles of a family out of whatever people have: a pasted list, a web page's list, the columns of a sheet. */
import { guessLanguages } from './guessLanguages.ts'
import { readMark } from './readMark.ts'
import { recogniseLevels } from './recogniseLevels.ts'
import { splitSubtitle } from './splitSubtitle.ts'
import { tidyTitle } from './tidyTitle.ts'
import { columnsOf } from './titleColumns.ts'

const MOST_TITLES = 500
const LONGEST_TITLE = 300
const LONGEST_SUBTITLE = 120
const NAMED_DOUBLES = 5
/** Letters beyond which no style keeps a title legible. */
const LONG = 60

export interface ReadTitle {
  readonly title: string
  readonly subtitle: string
  /** Step reached, of how many; both 0 where there is none. */
  readonly level: number
  readonly of: number
  /** BCP 47. */
  readonly language: string
}

/** What the person should know about the reading. Lines and rows are counted from 1, as they were given. */
export type TitleNote =
  | { readonly kind: 'twice'; readonly title: string; readonly line: number; readonly first: number }
  /** Further ones, after some that were named. */
  | { readonly kind: 'more-twice'; readonly count: number }
  | { readonly kind: 'long'; readonly title: string; readonly letters: number }
  | { readonly kind: 'cut'; readonly title: string; readonly most: number }
  | { readonly kind: 'empty'; readonly count: number }
  | { readonly kind: 'too-many'; readonly count: number; readonly most: number }

export interface TitleReading {
  readonly titles: readonly ReadTitle[]
  readonly notes: readonly TitleNote[]
}

/**
 * `rows`: a line each, as its cells (see `titleRows`). `language`: of the person, who most likely writes in it where
 * the words do not tell.
 */
export function readTitles(rows: readonly (readonly string[])[], language: string): TitleReading {
  const { first, cellsOf } = columnsOf(rows)
  const notes: TitleNote[] = []
  const found: Found[] = []
  const lineByKey = new Map<string, number>()
  let [empty, doubles] = [0, 0]
  rows.slice(first).forEach((row, i) => {
    const line = first + i + 1
    const cells = cellsOf(row)
    const title = tidyTitle(cells.title)
    if (title === '') {
      empty++
      return
    }
    const key = [title, cells.subtitle, cells.level].map(folded).join('\n')
    const before = lineByKey.get(key)
    if (before !== undefined) {
      if (++doubles <= NAMED_DOUBLES) notes.push({ kind: 'twice', title: short(title), line, first: before })
      return
    }
    lineByKey.set(key, line)
    found.push({ title, subtitle: tidyTitle(cells.subtitle), level: cells.level.trim() })
  })
  if (doubles > NAMED_DOUBLES) notes.push({ kind: 'more-twice', count: doubles - NAMED_DOUBLES })
  if (empty > 0) notes.unshift({ kind: 'empty', count: empty })
  if (found.length > MOST_TITLES) notes.push({ kind: 'too-many', count: found.length, most: MOST_TITLES })
  return { titles: understood(found.slice(0, MOST_TITLES), language, notes), notes }
}

interface Found {
  readonly title: string
  readonly subtitle: string
  readonly level: string
}

function understood(found: readonly Found[], language: string, notes: TitleNote[]): ReadTitle[] {
  const divided = found.map(divide)
  const levels = recogniseLevels(
    divided.map(({ title }) => title),
    divided.map(({ level }) => level),
  )
  const languages = guessLanguages(
    found.map(({ title, subtitle }) => `${title} ${subtitle}`),
    language,
  )
  return levels.map(({ title: levelled, level, of }, i) => {
    const whole = divided[i]!
    // What could have been a level, and is none, is small print.
    const { title, subtitle } =
      level === 0 && whole.subtitle === '' ? splitSubtitle(levelled) : { ...whole, title: levelled }
    noteLength(title, notes)
    return {
      title: title.slice(0, LONGEST_TITLE),
      subtitle: subtitle.slice(0, LONGEST_SUBTITLE),
      level,
      of,
      language: languages[i]!,
    }
  })
}

/** `Peer tutor – helps newcomers` has small print; `Peer tutor – level 2` does not. */
function divide({ title, subtitle, level }: Found): Found {
  if (level !== '' && !readMark(level)) {
    return divide({ title, subtitle: [subtitle, level].filter((text) => text !== '').join(' · '), level: '' })
  }
  if (subtitle !== '') return { title, subtitle, level }
  const split = splitSubtitle(title)
  return readMark(split.subtitle) || readMark(split.title) ? { title, subtitle, level } : { ...split, level }
}

function noteLength(title: string, notes: TitleNote[]): void {
  if (title.length > LONGEST_TITLE) notes.push({ kind: 'cut', title: short(title), most: LONGEST_TITLE })
  else if (lettersIn(title) > LONG)
    notes.push({ kind: 'long', title: short(title), letters: lettersIn(title) })
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const lettersIn = (text: string): number => [...graphemes.segment(text)].length

/** For a sentence about it. */
const short = (title: string): string => {
  const letters = Array.from(graphemes.segment(title), ({ segment }) => segment)
  return letters.length <= 40 ? title : `${letters.slice(0, 39).join('')}…`
}

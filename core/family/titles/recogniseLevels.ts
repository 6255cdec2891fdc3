import { JOINED_WORDS, type Mark, readMark } from './readMark.ts'

export interface LevelledTitle {
  readonly title: string
  /** 0 where there is none. */
  readonly level: number
  readonly of: number
}

/**
 * Titles without the words for their level, and the level instead. A bare number or a word such as “advanced” is one
 * only where the same title has another step as well: “Agenda 4” alone is a title. `marks`: what another column says.
 */
export function recogniseLevels(titles: readonly string[], marks: readonly string[] = []): LevelledTitle[] {
  const readings = titles.map((title, i) => readingOf(title, marks[i] ?? ''))
  const ranks = ranksBy(readings, ({ key }) => key)
  const ranksOfScale = ranksBy(readings, ({ mark }) => mark.scale)
  return titles.map((title, i) => {
    const reading = readings[i]
    const own = ranks.get(reading?.key ?? '') ?? []
    if (!reading || !(reading.mark.certain || own.length > 1)) return { title, level: 0, of: 0 }
    const among = own.length > 1 ? own : ranksOfScale.get(reading.mark.scale)!
    return { title: reading.title, ...stepOf(reading.mark, own, among) }
  })
}

function ranksBy(
  readings: readonly (Reading | null)[],
  keyOf: (reading: Reading) => string,
): Map<string, number[]> {
  const found = Map.groupBy(
    readings.filter((reading) => reading !== null),
    keyOf,
  )
  return new Map(
    Array.from(found, ([key, group]) => [
      key,
      [...new Set(group.map(({ mark }) => mark.rank))].toSorted((a, b) => a - b),
    ]),
  )
}

/** Numbers stand as they are; words are counted among those in use, as “basic, advanced, master” are three steps. */
function stepOf(
  { scale, rank, of }: Mark,
  own: readonly number[],
  among: readonly number[],
): { level: number; of: number } {
  if (scale !== 'number') return { level: among.indexOf(rank) + 1, of: among.length }
  return { level: rank, of: of > 0 ? of : own.length > 1 ? own.at(-1)! : 0 }
}

interface Reading {
  readonly title: string
  readonly mark: Mark
  /** Of titles that may be steps of one badge. */
  readonly key: string
}

function readingOf(title: string, cell: string): Reading | null {
  const beside = cell === '' ? null : readMark(cell)
  if (beside) return reading(title, title, { ...beside, certain: true })
  return atEnd(title) ?? atStart(title) ?? joined(title)
}

const reading = (title: string, base: string, mark: Mark): Reading => ({
  title,
  mark,
  key: `${mark.scale} ${base.normalize('NFKC').toLowerCase()}`,
})

/** `level 2 of 3` has the most words. */
const MOST_WORDS = 4
const SEPARATORS = /[\s,;:–—|/(（[·-]+$/u

/** `Peer tutor 2`, `Peer tutor (advanced)`, `Peer tutor – level 2`, `ผู้ช่วยระดับ 2`. */
function atEnd(title: string): Reading | null {
  const open = title.replace(/[)）\]]+$/u, '')
  for (const at of wordStarts(open).slice(-MOST_WORDS)) {
    const mark = readMark(open.slice(at))
    const base = open.slice(0, at).replace(SEPARATORS, '')
    if (!mark || base === '' || readMark(base)) continue
    return mark.certain || mark.scale !== 'number' ? reading(base, base, mark) : withLevelWord(base, mark)
  }
  return null
}

/** Where a language writes without spaces, the word for level hangs on the title. */
function withLevelWord(base: string, mark: Mark): Reading {
  const bare = base.replace(/\s*(?:ระดับ|ขั้น)$/u, '')
  return bare === base || bare === ''
    ? reading(base, base, mark)
    : reading(bare, bare, { ...mark, certain: true })
}

/** `Level 2: Peer tutor` loses the words; `Advanced cook` keeps them, as it would not be the same title without. */
function atStart(title: string): Reading | null {
  const ends = [...title.matchAll(/\s+/gu)].slice(0, MOST_WORDS).toReversed()
  for (const { index, 0: space } of ends) {
    const words = title.slice(0, index)
    const divided = /[,:–—|)-]$/u.test(words) || /^[–—|:-]\s/u.test(title.slice(index + space.length))
    const mark = readMark(words.replace(/^\(|[\s,:–—|)-]+$/gu, ''))
    if (!mark || (mark.scale === 'number' && !(mark.certain && divided))) continue
    const base = title.slice(index + space.length).replace(/^[–—|:\s-]+/u, '')
    return divided ? reading(base, base, mark) : reading(title, base, mark)
  }
  return null
}

function joined(title: string): Reading | null {
  const word = JOINED_WORDS.find((one) => title.length > one.length && title.normalize('NFKC').endsWith(one))
  const mark = word === undefined ? null : readMark(word)
  if (word === undefined || !mark) return null
  const base = title.normalize('NFKC').slice(0, -word.length).trim()
  return reading(base, base, mark)
}

const wordStarts = (text: string): number[] =>
  Array.from(text.matchAll(/(?<=[\s(（[/–—|,:-])(?=\S)/gu), ({ index }) => index)

import { LEVEL_WORDS, NUMBER_WORDS, OF_WORDS, SCALES } from './levelWords.ts'

/** What a few words say about the step of a badge. */
export interface Mark {
  /** Marks of one scale can be steps of one badge. */
  readonly scale: string
  readonly rank: number
  /** Of how many, if the words say so; else 0. */
  readonly of: number
  /** It says “level”; others are only one if there are neighbours with other steps. */
  readonly certain: boolean
}

const MOST = 9

/** `level 2`, `taso 3`, `المستوى الثاني`, `2/3`, `II`, `advanced`, `kulta`; null for other words. */
export function readMark(words: string): Mark | null {
  const text = words.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const lower = text.toLowerCase()
  const scaled = rankByWord.get(lower)
  if (scaled) return { ...scaled, of: 0, certain: false }
  const [, value = '', , total = ''] = FRACTION.exec(plain(lower)) ?? []
  const [rank, of] = [numberOf(withoutLevelWord(value)), numberOf(total)]
  if (rank !== null && of !== null && of > 1) return rank <= of ? numbered(rank, of, true) : null
  const rest = withoutLevelWord(plain(lower))
  if (rest !== plain(lower)) {
    const named = rankByWord.get(rest)
    if (named) return { ...named, of: 0, certain: false }
    const number = numberOf(rest) ?? wordOf(rest) ?? romanOf(rest.toUpperCase())
    return number === null ? null : numbered(number, 0, true)
  }
  const number = numberOf(text) ?? romanOf(text)
  return number === null ? null : numbered(number, 0, false)
}

const numbered = (rank: number, of: number, certain: boolean): Mark => ({
  scale: 'number',
  rank,
  of,
  certain,
})

const rankByWord = new Map(
  Object.entries(SCALES).flatMap(([scale, steps]) =>
    steps.flatMap((words, i) => words.split('|').map((word) => [word, { scale, rank: i + 1 }] as const)),
  ),
)

const wordOf = (text: string): number | null => {
  const at = NUMBER_WORDS.findIndex((words) => words.normalize('NFKC').split('|').includes(text))
  return at < 0 ? null : at + 1
}

/** Scale words written together with the word before, as Thai does. */
export const JOINED_WORDS: readonly string[] = [...rankByWord.keys()]
  .filter((word) => /\p{Script=Thai}/u.test(word))
  .toSorted((a, b) => b.length - a.length)

const FRACTION = new RegExp(
  `^(.*?\\d)(\\s*/\\s*|\\s+(?:${OF_WORDS.filter((word) => word !== '/').join('|')})\\s+)(\\d+)$`,
  'u',
)

/** The word for level, before the number or after it: `2. taso`, `2nd level`. */
const LEADING = new RegExp(`^(?:${LEVEL_WORDS.join('|')})\\s*[:.#–-]?\\s*(?=\\S)`, 'u')
const TRAILING = new RegExp(`^(\\d)(?:[.:]|st|nd|rd|th|:a)?\\s*(?:${LEVEL_WORDS.join('|')})$`, 'u')

function withoutLevelWord(text: string): string {
  const [, before] = TRAILING.exec(text) ?? []
  if (before !== undefined) return before
  const rest = text.replace(LEADING, '')
  // The word must end where it ends: “partner” has no level in it.
  return /^[\p{L}\p{M}]/u.test(rest) && !/[\s:.#–-]$/u.test(text.slice(0, text.length - rest.length))
    ? text
    : rest
}

/** ٣, ۳, ३ and ๓ are 3. */
const plain = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!
    let zero = code
    while (zero > 0 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
    return String(DIGIT_RUNS.has(code) ? code - 0x30 : code - zero)
  })

const DIGIT_RUNS = new Set(Array.from({ length: 10 }, (_, i) => 0x30 + i))

function numberOf(text: string): number | null {
  const digits = /^#?(\d{1,2})\.?$/.exec(plain(text))
  const value = Number(digits?.[1] ?? Number.NaN)
  return value >= 1 && value <= MOST ? value : null
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Capitals only: a small `i` is a word in several languages. */
const romanOf = (text: string): number | null => {
  const at = ROMAN.indexOf(text)
  return at < 0 ? null : at + 1
}

import { paragraphDirection } from './itemize.ts'
import { type Line, shapeLine, type TextOptions } from './shapeLine.ts'
import type { FontStack } from './typeface.ts'

/**
 * As few lines as fit into `maxWidth` (ems), then as even as possible: a ragged last word spoils a centred
 * paragraph. A piece wider than `maxWidth` gets a line of its own and overflows it; the caller shrinks the type.
 */
export function wrapBalanced(
  pieces: readonly string[],
  stack: FontStack,
  maxWidth: number,
  options: TextOptions = {},
): Line[] {
  if (pieces.length === 0) return []
  // A line on its own could begin with a word of the other direction; the paragraph decides.
  const dir = options.dir ?? paragraphDirection(pieces.join(''))
  const widths = pieces.map((piece) => widthOf(piece, stack, options))
  const lineCount = fill(pieces, widths, maxWidth).length
  let [low, high] = [Math.min(maxWidth, Math.max(...widths)), maxWidth]
  while (high - low > 0.1) {
    const middle = (low + high) / 2
    if (fill(pieces, widths, middle).length > lineCount) low = middle
    else high = middle
  }
  return shaped(fill(pieces, widths, high), stack, { ...options, dir })
}

/** Every line as full as it can be, as suits long text in narrow columns. */
export function wrapFull(
  pieces: readonly string[],
  stack: FontStack,
  maxWidth: number,
  options: TextOptions = {},
): Line[] {
  if (pieces.length === 0) return []
  const dir = options.dir ?? paragraphDirection(pieces.join(''))
  const widths = pieces.map((piece) => widthOf(piece, stack, options))
  return shaped(fill(pieces, widths, maxWidth), stack, { ...options, dir })
}

const shaped = (lines: readonly string[], stack: FontStack, options: TextOptions): Line[] =>
  lines.map((line, i) => {
    const isJoined = i < lines.length - 1 && !/\s$/.test(line)
    return { ...shapeLine(line.trim(), stack, options), ...(isJoined && { isJoined }) }
  })

const MOST_KNOWN = 5000
const known = new WeakMap<FontStack, Map<string, number>>()

/** Kept: criteria are set in size after size until they fit, and their words are as wide in each. */
function widthOf(piece: string, stack: FontStack, options: TextOptions): number {
  const { lang = '', dir = '', tracking = 0 } = options
  const key = [lang, dir, tracking, piece].join(' ')
  const widths = known.get(stack) ?? new Map<string, number>()
  const width = widths.get(key) ?? shapeLine(piece, stack, options).width
  if (widths.size < MOST_KNOWN) widths.set(key, width)
  known.set(stack, widths)
  return width
}

function fill(pieces: readonly string[], widths: readonly number[], limit: number): string[] {
  const lines: string[] = []
  let room = 0
  pieces.forEach((piece, i) => {
    const width = widths[i]!
    if (lines.length === 0 || width > room) {
      lines.push('')
      room = limit
    }
    lines[lines.length - 1] += piece
    room -= width
  })
  return lines
}

/** What a name may be broken into: never inside a word, in any script. */
export const namePieces = (name: string): string[] =>
  name.normalize('NFC').match(/[^\s-]*[\s-]|[^\s-]+/gu) ?? []

/** Words with their trailing spaces and punctuation. `Intl.Segmenter` finds the words of Thai, which has no spaces. */
export function sentencePieces(text: string, lang: string): string[] {
  const pieces: string[] = []
  let mayBreak = true
  let lastWasWord = false
  const words = new Intl.Segmenter(lang, { granularity: 'word' })
  for (const { segment, isWordLike = false } of words.segment(text.normalize('NFC'))) {
    if (mayBreak || (isWordLike && lastWasWord)) pieces.push('')
    pieces[pieces.length - 1] += segment
    mayBreak = /[\s-]$/u.test(segment)
    lastWasWord = isWordLike
  }
  return pieces
}

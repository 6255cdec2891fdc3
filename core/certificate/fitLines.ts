import { wrapBalanced } from '../text/breakLines.ts'
import { type Line, shapeLine, type TextOptions } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import { inkExtents } from './inkExtents.ts'

export interface Fit {
  readonly width: number
  readonly height: number
  /** The size wished for, in points; never exceeded. */
  readonly size: number
  /** On more lines than one, never larger than this. */
  readonly wrappedSize?: number
  readonly maxLines?: number
  /** Baseline to baseline, in ems. */
  readonly leading?: number
}

export interface FittedLines {
  readonly lines: readonly Line[]
  readonly size: number
  /** Baseline to baseline, in points. */
  readonly leading: number
  /** Ink above the first baseline and below the last, in points. */
  readonly above: number
  readonly below: number
}

/** A further line must make the text this much larger to be worth it. */
const WORTH_A_LINE = 1.2
/** Below this, in points, a long word is broken anywhere rather than made smaller still. */
const BREAK_WORDS_BELOW = 15

/** The text as large as its box allows, on as few lines as do it justice. `pieces` may not be broken inside. */
export function fitLines(
  pieces: readonly string[],
  stack: FontStack,
  fit: Fit,
  options: TextOptions = {},
): FittedLines {
  let best = setOn([shapeLine(pieces.join('').trim(), stack, options)], fit)
  if (best.size >= (fit.wrappedSize ?? fit.size) || (fit.maxLines ?? 1) === 1) return best
  best = wrapped(pieces, stack, fit, options, best)
  if (best.size >= BREAK_WORDS_BELOW) return best
  return wrapped(pieces.flatMap(letters), stack, fit, options, best)
}

function wrapped(
  pieces: readonly string[],
  stack: FontStack,
  fit: Fit,
  options: TextOptions,
  oneLine: FittedLines,
): FittedLines {
  let best = oneLine
  const widths = pieces.map((piece) => shapeLine(piece, stack, options).width)
  for (let count = 2; count <= fit.maxLines!; count++) {
    const lines = wrapBalanced(pieces, stack, narrowest(widths, count), options)
    const next = setOn(lines, { ...fit, size: fit.wrappedSize ?? fit.size })
    if (next.size > best.size * WORTH_A_LINE) best = next
  }
  return best
}

function setOn(lines: readonly Line[], { width, height, size, leading = 1.2 }: Fit): FittedLines {
  const inks = lines.map(inkExtents)
  // Lines keep apart by what their marks need, not by what a font says of itself.
  const apart = inks
    .slice(1)
    .reduce((most, ink, i) => Math.max(most, inks[i]!.below + ink.above + 0.05), leading)
  const [above, below] = [inks[0]?.above ?? 0, inks.at(-1)?.below ?? 0]
  const widest = Math.max(...lines.map((line) => line.width), 0.001)
  const tall = above + below + (lines.length - 1) * apart || 0.001
  const fitted = Math.min(size, width / widest, height / tall)
  return { lines, size: fitted, leading: apart * fitted, above: above * fitted, below: below * fitted }
}

/** The smallest width, in ems, in which pieces of these widths fill no more than `count` lines. */
function narrowest(widths: readonly number[], count: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0)
  let [low, high] = [Math.max(total / count, ...widths), total]
  while (high - low > 0.02) {
    const middle = (low + high) / 2
    if (linesFilled(widths, middle) > count) low = middle
    else high = middle
  }
  return high + 0.01
}

function linesFilled(widths: readonly number[], limit: number): number {
  let [lines, room] = [1, limit]
  for (const width of widths) {
    if (width > room) {
      lines++
      room = limit
    }
    room -= width
  }
  return lines
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** For words that fit nowhere: a web address, a name without a space. */
export const letters = (piece: string): string[] =>
  Array.from(graphemes.segment(piece), ({ segment }) => segment)

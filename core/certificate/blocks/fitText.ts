/** Words in a box that they never leave: smaller first, then on more lines, and only then fewer of them. */
import { wrapBalanced } from '../../text/breakLines.ts'
import { type Line, shapeLine, type TextOptions } from '../../text/shapeLine.ts'
import type { FontStack } from '../../text/typeface.ts'
import { type FittedLines, letters } from '../fitLines.ts'
import { inkExtents } from '../inkExtents.ts'

/** In points. */
export interface TextRoom {
  readonly width: number
  readonly height: number
  /** The size wished for; never exceeded. */
  readonly size: number
  /** Rather than smaller than this, words are left out. */
  readonly smallest: number
  /** At most so many lines. */
  readonly lines: number
  /** Baseline to baseline, in ems. */
  readonly leading: number
}

export interface FittedText extends FittedLines {
  readonly wasCut: boolean
}

export interface Paragraph {
  readonly text: string
  /** The same in pieces that may not be broken inside; see `sentencePieces`. What fits on a line needs none. */
  readonly pieces: () => readonly string[]
}

/** Room for a line's letters in ems, whatever they happen to be, so that lines of one size keep one rhythm. */
export const STRIP = { above: 0.7, below: 0.26 } as const
/** A further line must make the words this much larger to be worth it. */
const WORTH_A_LINE = 1.2
const STEP = 0.95
/** Nothing is cut to fit less than this, in points. */
const LEAST = 1

/** No lines at all if the box is too small for any. */
export function fitText(
  paragraphs: readonly Paragraph[],
  stack: FontStack,
  room: TextRoom,
  options: TextOptions,
): FittedText {
  if (room.width < LEAST || room.height < LEAST) return { ...NOTHING, wasCut: paragraphs.length > 0 }
  const setter = new Setter(stack, options, room)
  return setter.whole(paragraphs) ?? setter.cut(paragraphs) ?? { ...NOTHING, wasCut: true }
}

type Pieces = readonly string[]

const NOTHING: FittedLines = { lines: [], size: 0, leading: 0, above: 0, below: 0 }
const ELLIPSIS = '…'

class Setter {
  readonly #stack: FontStack
  readonly #options: TextOptions
  readonly #room: TextRoom
  readonly #widths = new Map<string, number>()

  constructor(stack: FontStack, options: TextOptions, room: TextRoom) {
    this.#stack = stack
    this.#options = options
    // A box lower than one line of the smallest size has the line that fits.
    const tallest = room.height / (STRIP.above + STRIP.below)
    this.#room = { ...room, smallest: Math.min(room.smallest, room.size, tallest) }
  }

  /** All of it, as large as can be; undefined if it does not fit. */
  whole(paragraphs: readonly Paragraph[]): FittedText | undefined {
    const { size, smallest, lines } = this.#room
    const single = paragraphs.length === 1 ? this.#onOneLine(paragraphs[0]!.text) : undefined
    const alone = single && single.size >= smallest ? single : undefined
    if (alone && (lines === 1 || alone.size * WORTH_A_LINE >= size)) return alone
    if (lines === 1 && single) return undefined
    const pieces = paragraphs.map((paragraph) => paragraph.pieces())
    for (const wished of sizes(size, smallest)) {
      if (alone && wished <= alone.size * WORTH_A_LINE) return alone
      const set = this.#at(pieces, wished)
      if (set) return set
    }
    return alone
  }

  /** As much as fits in the smallest size, between words if that leaves any. */
  cut(paragraphs: readonly Paragraph[]): FittedText | undefined {
    for (const finer of [(piece: string) => [piece], letters]) {
      const pieces = paragraphs.map((paragraph) => paragraph.pieces().flatMap(finer))
      const total = pieces.reduce((sum, paragraph) => sum + paragraph.length, 0)
      let best: FittedText | undefined
      let [low, high] = [1, total - 1]
      while (low <= high) {
        const middle = (low + high) >> 1
        const set = this.#at(firstOf(pieces, middle), this.#room.smallest)
        if (set) {
          best = set
          low = middle + 1
        } else high = middle - 1
      }
      if (best) return { ...best, wasCut: true }
    }
    return undefined
  }

  #onOneLine(text: string): FittedText {
    const line = shapeLine(text, this.#stack, this.#options)
    const { width, height, size, leading } = this.#room
    const { above, below } = stripOf([line])
    const fitted = Math.min(size, width / (line.width || LEAST), height / (above + below))
    return measured([line], fitted, leading)
  }

  #at(paragraphs: readonly Pieces[], size: number): FittedText | undefined {
    const { width, height, lines: most, leading } = this.#room
    const lines: Line[] = []
    for (const paragraph of paragraphs) {
      lines.push(...this.#wrapped(paragraph, width / size))
      if (lines.length > most) return undefined
    }
    const set = measured(lines, size, leading)
    const tall = set.above + (lines.length - 1) * set.leading + set.below
    const wide = Math.max(0, ...lines.map((line) => line.width)) * size
    return tall <= height + SLACK && wide <= width + SLACK ? set : undefined
  }

  #wrapped(paragraph: Pieces, width: number): Line[] {
    // An empty line is a gap that somebody wanted.
    if (paragraph.length === 0) return [shapeLine('', this.#stack, this.#options)]
    const pieces = paragraph.flatMap((piece) => (this.#widthOf(piece) > width ? letters(piece) : [piece]))
    return wrapBalanced(pieces, this.#stack, width, this.#options)
  }

  #widthOf(piece: string): number {
    const width = this.#widths.get(piece) ?? shapeLine(piece.trim(), this.#stack, this.#options).width
    this.#widths.set(piece, width)
    return width
  }
}

/** Rounding is no reason to set something smaller. */
const SLACK = 0.01

function* sizes(largest: number, smallest: number): Generator<number> {
  for (let size = largest; size > smallest; size *= STEP) yield size
  yield smallest
}

function measured(lines: readonly Line[], size: number, leading: number): FittedText {
  const { above, below, apart } = stripOf(lines, leading)
  return { lines, size, leading: apart * size, above: above * size, below: below * size, wasCut: false }
}

/** Lines keep apart by what their marks need, not by what a font says of itself. */
function stripOf(lines: readonly Line[], leading = 0): { above: number; below: number; apart: number } {
  const inks = lines.map(inkExtents)
  return {
    above: Math.max(STRIP.above, inks[0]?.above ?? 0),
    below: Math.max(STRIP.below, inks.at(-1)?.below ?? 0),
    apart: inks.slice(1).reduce((most, ink, i) => Math.max(most, inks[i]!.below + ink.above + 0.05), leading),
  }
}

function firstOf(paragraphs: readonly Pieces[], count: number): Pieces[] {
  const kept: string[][] = []
  let left = count
  for (const paragraph of paragraphs) {
    if (left <= 0) break
    kept.push(paragraph.slice(0, left))
    left -= paragraph.length
  }
  const last = kept.at(-1)!
  const end = last.at(-1)!
  return [...kept.slice(0, -1), [...last.slice(0, -1), `${end.replace(/[\s,;:.]+$/u, '')} ${ELLIPSIS}`]]
}

/** What every way of placing a title needs to know, and what it answers. Lengths in canvas units. */
import type { Baseline } from '../../text/outline.ts'
import type { SetText } from '../lettering/setText.ts'
import type { Ribbon } from '../ribbon.ts'
import type { Slot } from '../style.ts'

/** Height of letter bodies: 30 is 9 px on a badge of 300, 1.2 mm on 40 mm. Below, people give up. */
export const FLOOR = 30
/** From here on a title reads with ease. */
export const EASE = 42

export interface Words {
  readonly title: string
  readonly language: string
  /** Sets words in the style's voice; `spread` is tracking on top of the style's own, in ems. */
  readonly set: (text: string, spread?: number) => SetText
  /** The largest letter body that the family allows. */
  readonly calm: number
  /** Neither a level nor small print follows below. */
  readonly alone: boolean
}

export interface TitleLine {
  readonly text: SetText
  readonly baseline: Baseline
}

export interface Fitted {
  readonly slot: Slot
  readonly lines: readonly TitleLine[]
  /** Size of the type: an em. */
  readonly size: number
  /** Height of the letter bodies. */
  readonly body: number
  /** Path of the ornaments beside the title. */
  readonly flanks?: string
  readonly ribbon?: Ribbon
}

/** A slot's size is meant for capitals of 0.7 em; other scripts are matched by their body, up to 1.4 times. */
export const limitOf = (text: SetText, size: number, calm: number): number =>
  Math.min(size * Math.min(1.4, 0.7 / text.body), calm / text.body)

export const bodyOf = (lines: readonly TitleLine[], size: number): number =>
  Math.min(...lines.map(({ text }) => text.body)) * size

/** How far the optical middle of the letters lies above the baseline. */
export const middleOf = (text: SetText, size: number): number => ((text.top + text.bottom) / 2) * size

/** Optical height of the tallest line, in ems. */
export const spanOf = (texts: readonly SetText[]): number =>
  Math.max(...texts.map(({ top, bottom }) => top - bottom))

/**
 * From line to line, in ems: `leading` times the optical height, and more where accents above meet signs below
 * (Vietnamese capitals, Thai, Arabic).
 */
export function pitchOf(texts: readonly SetText[], leading: number): number {
  const apart = texts.slice(1).map((text, i) => text.ink.top + 0.08 - Math.min(texts[i]!.ink.bottom, 0))
  return Math.max(spanOf(texts) * leading, ...apart)
}

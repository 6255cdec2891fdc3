import { straight } from '../../text/outline.ts'
import type { WidthBetween } from '../geometry/widths.ts'
import { breakTitle } from '../lettering/breakTitle.ts'
import type { SetText } from '../lettering/setText.ts'
import type { PlateSlot } from '../style.ts'
import {
  bodyOf,
  type Fitted,
  FLOOR,
  limitOf,
  middleOf,
  pitchOf,
  spanOf,
  type TitleLine,
  type Words,
} from './fitting.ts'

const LEADING = { capitals: 1.5, mixed: 1.44, arabic: 1.06, other: 1.2 } as const
/** Another line must win this much in size to be worth its unrest. */
const WORTH = 1.12

/** Straight lines inside a silhouette: each asks how wide the ground is at its own height. */
export function fitPlate(plate: PlateSlot, widthBetween: WidthBetween, words: Words): Fitted | undefined {
  const slot = words.alone ? { ...plate, bottom: plate.bottomAlone ?? plate.bottom } : plate
  let best: Fitted | undefined
  // Three lines are for titles that two would make too small to read.
  for (let count = 1; count <= 3 && (count < 3 || !best || best.body < FLOOR); count++) {
    for (const parts of breakTitle(words.title, count, words.language)) {
      const made = fitLines(slot, widthBetween, parts, words)
      const hurdle = best && count > best.lines.length ? WORTH : 1
      if (made && (!best || made.size > best.size * hurdle)) best = made
    }
  }
  return best
}

function fitLines(
  slot: PlateSlot,
  widthBetween: WidthBetween,
  parts: readonly string[],
  words: Words,
): Fitted | undefined {
  const texts = parts.map((part) => words.set(part))
  const stack = stackOf(texts, slot.leading)
  const limit = Math.min(limitOf(texts[0]!, slot.size, words.calm), (slot.bottom - slot.top) / stack.height)
  const size = largest(limit, (size) => {
    const top = firstTop(slot, stack, size)
    return texts.every((text, i) => {
      const from = top + i * stack.pitch * size
      return text.width * size <= widthBetween(from, from + stack.span * size)
    })
  })
  if (size === 0) return undefined
  const top = firstTop(slot, stack, size)
  const lines = texts.map((text, i): TitleLine => {
    const middle = top + (i * stack.pitch + stack.span / 2) * size
    return { text, baseline: straight(500, middle + middleOf(text, size)) }
  })
  return { slot, lines, size, body: bodyOf(lines, size) }
}

/** Heights of stacked lines in ems; `crown` is room for accents above the first, `foot` for signs below the last. */
interface Stack {
  readonly span: number
  readonly pitch: number
  readonly crown: number
  readonly height: number
}

function stackOf(texts: readonly SetText[], leading?: number): Stack {
  const [first] = texts
  const span = spanOf(texts)
  const pitch = pitchOf(texts, leading ?? LEADING[first!.spacing])
  const crown = Math.max(0, first!.ink.top - first!.top - 0.12)
  const last = texts.at(-1)!
  const foot = Math.max(0, last.bottom - last.ink.bottom - 0.12)
  return { span, pitch, crown, height: span + (texts.length - 1) * pitch + crown + foot }
}

const firstTop = ({ top, bottom }: PlateSlot, { height, crown }: Stack, size: number): number =>
  (top + bottom) / 2 - (height * size) / 2 + crown * size

/** The largest size up to `limit` that fits, within a thousandth; 0 if none does. */
function largest(limit: number, fits: (size: number) => boolean): number {
  if (fits(limit)) return limit
  let [good, bad] = [0, limit]
  while (bad - good > limit / 1000) {
    const middle = (good + bad) / 2
    if (fits(middle)) good = middle
    else bad = middle
  }
  return good
}

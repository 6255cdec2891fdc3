import { arcOver, arcUnder } from '../../text/outline.ts'
import { circlePath, type Point, polar, polygonPath } from '../geometry/path.ts'
import { breakTitle } from '../lettering/breakTitle.ts'
import type { SetText } from '../lettering/setText.ts'
import { starPath } from '../levels.ts'
import type { ArcSlot, Flank, TwoArcsSlot } from '../style.ts'
import { bodyOf, type Fitted, limitOf, middleOf, type Words } from './fitting.ts'

/** Below this share of its arc a title looks lost and is opened up a little. */
const LOST = 0.45

/** The whole title over the top. */
export function fitArc(slot: ArcSlot, { title, set, calm }: Words): Fitted {
  const { r, y = 500 } = slot
  const room = roomOf(slot)
  let text = set(title)
  let size = Math.min(limitOf(text, slot.size, calm), sizeInBand(text, slot.band), room / text.width)
  if ((text.width * size) / room < LOST && text.spreadable) {
    text = set(title, 0.06)
    size = Math.min(size, room / text.width)
  }
  const lines = [{ text, baseline: arcOver(500, y, r, middleOf(text, size)) }]
  const half = (text.width * size) / 2 / r
  return { slot, lines, size, body: bodyOf(lines, size), ...flanks(slot, half, size, 1.8) }
}

/** A long title broken in two: over the top and under the foot. Undefined for a single word. */
export function fitTwoArcs(slot: TwoArcsSlot, { title, language, set, calm }: Words): Fitted | undefined {
  const [parts] = breakTitle(title, 2, language)
  if (!parts) return undefined
  const { r, y = 500 } = slot
  const room = roomOf(slot)
  const [over, under] = parts.map((part) => set(part)) as [SetText, SetText]
  const sizeOf = (text: SetText): number => Math.min(sizeInBand(text, slot.band), room / text.width)
  const size = Math.min(limitOf(over, slot.size, calm), sizeOf(over), sizeOf(under))
  const lines = [
    { text: over, baseline: arcOver(500, y, r, middleOf(over, size)) },
    { text: under, baseline: arcUnder(500, y, r, middleOf(under, size)) },
  ]
  const half = (Math.max(over.width, under.width) * size) / 2 / r
  return { slot, lines, size, body: bodyOf(lines, size), ...flanks(slot, half, size, Math.PI / 2) }
}

const roomOf = ({ angle, r }: ArcSlot | TwoArcsSlot): number => ((angle * Math.PI) / 180) * r

/** Accents above and vowel signs below must stay inside the free band around the optical middle. */
function sizeInBand({ top, bottom, ink }: SetText, band: number): number {
  const middle = (top + bottom) / 2
  return band / (2 * Math.max(ink.top - middle, middle - ink.bottom))
}

/** Ornaments close both ends of an arc; they step aside when the title comes near. */
function flanks(
  { flank, r, y = 500 }: ArcSlot | TwoArcsSlot,
  half: number,
  size: number,
  angle: number,
): { flanks?: string } {
  if (!flank || half > angle - (size * 0.75) / r) return {}
  const draw = ([x, top]: Point): string => ornament[flank](x, top, size * 0.22)
  return { flanks: draw(polar(500, y, r, -angle)) + draw(polar(500, y, r, angle)) }
}

const ornament: Record<Flank, (x: number, y: number, size: number) => string> = {
  star: (x, y, size) => starPath(x, y, size * 1.15),
  dot: (x, y, size) => circlePath(x, y, size * 0.55),
  diamond: (x, y, size) =>
    polygonPath([
      [x - size, y],
      [x, y - size],
      [x + size, y],
      [x, y + size],
    ]),
}

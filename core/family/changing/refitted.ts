import { inset } from '../geometry/inset.ts'
import { CENTRE, type Polygon } from '../geometry/polygon.ts'
import { range } from '../geometry/seeded.ts'
import { type WidthBetween, widthsOf } from '../geometry/widths.ts'
import { type Figure, outlineOfFigure } from '../silhouettes/silhouette.ts'
import type { PlateSlot, Style } from '../style.ts'
import { claimsOf } from './claims.ts'
import { type Move, moved, movedY } from './moved.ts'

/** Air between the composition and the edge, or a frame that follows it. */
const AIR = 8

/**
 * The style in another body: its composition becomes as large as it can be with everything inside that has to be,
 * and the title as wide as it was.
 */
export function refitted(style: Style, body: Figure): Style {
  const room = widthsOf(inset(outlineOfFigure(body), frameReach(style) + AIR))
  const fitted = moved(style, bestMove(style, room), body)
  return withRoom(fitted, room, frameReach(style))
}

function bestMove(style: Style, room: WidthBetween): Move {
  const before = widthsOf(outlineOfFigure(style.body))
  const claims = claimsOf(style).filter((claim) => holds(claim, before, UNMOVED))
  const plates = style.title.slots.filter((slot): slot is PlateSlot => slot.place === 'plate' && !slot.figure)
  let best: { move: Move; score: number } | undefined
  for (const scale of SCALES) {
    // Smaller can only be worse than this.
    if (best && best.score >= scale) break
    for (const by of SHIFTS) {
      const move = { scale, by }
      if (!claims.every((claim) => holds(claim, room, move))) continue
      const width = Math.min(1, ...plates.map((plate) => widthShare(plate, before, room, move)))
      const score = scale * width ** 0.7 - Math.abs(by) / 2500
      if (!best || score > best.score) best = { move, score }
    }
  }
  return best?.move ?? { scale: SCALES.at(-1)!, by: 0 }
}

const UNMOVED: Move = { scale: 1, by: 0 }
const SCALES = range(33).map((i) => 1 - i * 0.02)
const SHIFTS = range(37).map((i) => (i - 18) * 10)

const holds = (claim: Polygon, room: WidthBetween, move: Move): boolean =>
  claim.every(([x, y]) => {
    const height = movedY(move, y)
    return 2 * Math.abs(x - CENTRE) * move.scale <= room(height, height)
  })

/** How much of its old width a straight title has, for its size. */
function widthShare(plate: PlateSlot, before: WidthBetween, room: WidthBetween, move: Move): number {
  const { top, bottom } = plate
  const old = before(top, bottom)
  return old === 0 ? 1 : room(movedY(move, top), movedY(move, bottom)) / (old * move.scale)
}

/** A fill that is inset no further than this leaves an edge around the body; further in, it is ground. */
const EDGING = 48

/** How far edges and frames that follow the body reach into it. */
export const frameReach = ({ layers }: Style): number =>
  Math.max(
    0,
    ...layers.map((layer) => {
      if (layer.paint === 'tails' || layer.figure) return 0
      if (layer.paint === 'frame') return layer.at + Math.max(layer.length ?? 0, layer.width ?? 0) / 2
      return (layer.inset ?? 0) <= EDGING ? (layer.inset ?? 0) : 0
    }),
  )

/** Straight text keeps clear of frames, bands and small print do not run out of the body. */
function withRoom(style: Style, room: WidthBetween, frame: number): Style {
  const { title, ribbon, subtitle } = style
  const across = (y: number, height: number): number => room(y - height / 2, y + height / 2)
  return {
    ...style,
    title: {
      ...title,
      slots: title.slots.map((slot) =>
        slot.place === 'plate' && !slot.figure
          ? { ...slot, margin: Math.max(slot.margin, frame + 16) }
          : slot,
      ),
    },
    ...(ribbon?.kind === 'band' && {
      ribbon: { ...ribbon, width: Math.min(ribbon.width, across(ribbon.y, ribbon.height) - 40) },
    }),
    ...(subtitle?.place === 'line' && {
      subtitle: {
        ...subtitle,
        width: Math.min(subtitle.width ?? 420, across(subtitle.y, subtitle.size) - 24),
      },
    }),
  }
}

import { directionOf, type Handle } from '#core/design/alter/resize'
import { middleOf } from '#core/design/alter/rotate'
import type { Element } from '#core/design/element'
import { centreOf } from '#core/design/matrix'
import { boxOfElements } from '#core/design/placedBox'
import { type Point, toScreen, type Viewport } from './viewport.ts'

/** The frame around what is chosen: that of one element turns with it, that of several stands upright. Canvas units. */
export interface Frame {
  readonly centre: Point
  readonly width: number
  readonly height: number
  /** Degrees, clockwise. */
  readonly rotation: number
}

const CORNERS: readonly Handle[] = ['nw', 'ne', 'se', 'sw']
const SIDES: readonly Handle[] = ['n', 'e', 's', 'w']

/** Pixels on the screen. */
export const HANDLE_SIZE = 9
const TURNER_DISTANCE = 26
const REACH = 9

export function frameOf(elements: readonly Element[]): Frame | null {
  const [only, another] = elements
  if (only && !another) {
    const [x, y] = middleOf(only)
    const { placement } = only
    return {
      centre: { x, y },
      width: only.box.width * Math.abs(placement.scaleX),
      height: only.box.height * Math.abs(placement.scaleY),
      rotation: placement.rotation,
    }
  }
  const box = boxOfElements(elements)
  if (!box) return null
  const [x, y] = centreOf(box)
  return { centre: { x, y }, width: box.width, height: box.height, rotation: 0 }
}

/** Where a point of the frame lies on the screen; `across` and `down` run from -1 to 1. */
export function onScreen(frame: Frame, viewport: Viewport, across: number, down: number, beyond = 0): Point {
  const angle = (frame.rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const middle = toScreen(viewport, frame.centre)
  const x = (across * frame.width * viewport.zoom) / 2
  const y = (down * frame.height * viewport.zoom) / 2 - beyond
  return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos }
}

/** The knob above the frame that turns it. */
export const turnerOf = (frame: Frame, viewport: Viewport): Point =>
  onScreen(frame, viewport, 0, -1, TURNER_DISTANCE)

/** What a frame can be taken by. */
export interface Grips {
  readonly onlyCorners: boolean
  /** It has a knob to turn it. */
  readonly turns: boolean
}

/** What of the frame lies under a point of the screen. */
export function gripAt(
  frame: Frame,
  viewport: Viewport,
  at: Point,
  { onlyCorners, turns }: Grips,
): Handle | 'turn' | null {
  const isNear = (spot: Point) => Math.hypot(spot.x - at.x, spot.y - at.y) <= REACH
  if (turns && isNear(turnerOf(frame, viewport))) return 'turn'
  const handles = handlesOf(frame, viewport, onlyCorners)
  return handles.find((handle) => isNear(onScreen(frame, viewport, ...directionOf(handle)))) ?? null
}

/** A frame too small for eight handles has those at its corners; they come first under the pointer anyway. */
export function handlesOf(frame: Frame, { zoom }: Viewport, onlyCorners: boolean): readonly Handle[] {
  if (onlyCorners) return CORNERS
  const isRoomy = (length: number) => length * zoom >= 4 * HANDLE_SIZE
  const sides = SIDES.filter((handle) =>
    directionOf(handle)[0] === 0 ? isRoomy(frame.width) : isRoomy(frame.height),
  )
  return [...CORNERS, ...sides]
}

export function isInside(frame: Frame, at: Point): boolean {
  const angle = (-frame.rotation * Math.PI) / 180
  const [dx, dy] = [at.x - frame.centre.x, at.y - frame.centre.y]
  const x = dx * Math.cos(angle) - dy * Math.sin(angle)
  const y = dx * Math.sin(angle) + dy * Math.cos(angle)
  return Math.abs(x) <= frame.width / 2 && Math.abs(y) <= frame.height / 2
}

const CURSORS = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'] as const

/** The cursor that shows which way a handle goes, however the frame is turned. */
export function cursorOf(handle: Handle, { rotation }: Frame): string {
  const [across, down] = directionOf(handle)
  const degrees = (Math.atan2(down, across) * 180) / Math.PI + rotation
  return CURSORS[(((Math.round(degrees / 45) % 4) + 4) % 4) as 0 | 1 | 2 | 3]
}

/** Where a box that is being moved or pulled falls into place beside others and on the badge itself. */
import { directionOf, type Handle } from '../alter/resize.ts'
import type { Box } from '../element.ts'
import { type Axis, horizontal, placeOf, SAME, vertical } from './axis.ts'
import type { BodyGeometry } from './bodyGeometry.ts'
import { gapsFor } from './gaps.ts'
import type { Guide } from './guide.ts'

export interface Snap {
  /** What to add to the movement. */
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
}

export interface Surroundings {
  /** Of the elements that stay. */
  readonly others: readonly Box[]
  readonly body: BodyGeometry
  /** How far things are drawn, in canvas units: a few pixels by the zoom. */
  readonly tolerance: number
  /** Width of a square of the grid, if it is on. */
  readonly grid?: number
}

/** For a box that is moved, as it would stand without snapping. */
export function snapMoved(moving: Box, surroundings: Surroundings): Snap {
  const across = snapAlong(moving, surroundings, horizontal, [0, 0.5, 1])
  const down = snapAlong(moving, surroundings, vertical, [0, 0.5, 1])
  if (across.by === 0 && down.by === 0 && across.guides.length === 0 && down.guides.length === 0) {
    return snapToRim(moving, surroundings)
  }
  return settled(moving, { x: across.by, y: down.by }, [...across.guides, ...down.guides])
}

/** For a box pulled by a handle: only what the handle moves falls into place. dx, dy are for the pointer. */
export function snapPulled(pulled: Box, handle: Handle, surroundings: Surroundings): Snap {
  const [towardsX, towardsY] = directionOf(handle)
  const edge = (towards: number): number[] => (towards === 0 ? [] : [towards > 0 ? 1 : 0])
  const across = snapAlong(pulled, surroundings, horizontal, edge(towardsX))
  const down = snapAlong(pulled, surroundings, vertical, edge(towardsY))
  return { dx: across.by, dy: down.by, guides: [...across.guides, ...down.guides] }
}

interface AxisSnap {
  readonly by: number
  readonly guides: readonly Guide[]
}

const NOWHERE: AxisSnap = { by: 0, guides: [] }

/** `shares`: which places of the box may fall into place, 0 its start, 1 its end. The nearest one wins. */
function snapAlong(
  box: Box,
  { others, body, tolerance, grid }: Surroundings,
  axis: Axis,
  shares: readonly number[],
): AxisSnap {
  if (shares.length === 0) return NOWHERE
  const places = [body.box, ...others]
  const marks = places.flatMap((place) => [0, 0.5, 1].map((share) => placeOf(place, axis, share)))
  const own = shares.map((share) => placeOf(box, axis, share))
  const ways = own.flatMap((at) => marks.map((mark) => mark - at))
  const gaps = shares.length === 3 ? gapsFor(box, others, axis) : []
  const best = nearest([...ways, ...gaps.map(({ by }) => by)], tolerance)
  if (best !== undefined) {
    const lines = linesAt(box, places, axis, shares, best)
    const even = gaps.filter(({ by }) => Math.abs(by - best) < SAME).map(({ guide }) => guide(best))
    return { by: best, guides: [...lines, ...even.slice(0, 1)] }
  }
  if (grid === undefined) return NOWHERE
  const start = own[0]!
  const step = shares.length === 3 ? placeOf(box, axis, 0) : start
  return { by: Math.round(step / grid) * grid - step, guides: [] }
}

const nearest = (ways: readonly number[], tolerance: number): number | undefined => {
  let best: number | undefined
  for (const way of ways) {
    if (Math.abs(way) <= tolerance && (best === undefined || Math.abs(way) < Math.abs(best))) best = way
  }
  return best
}

/** A line for each place of the box that now stands where others do, reaching over all of them. */
function linesAt(
  box: Box,
  places: readonly Box[],
  axis: Axis,
  shares: readonly number[],
  by: number,
): Guide[] {
  return shares.flatMap((share): Guide[] => {
    const at = placeOf(box, axis, share) + by
    const holding = places.filter((place) =>
      [0, 0.5, 1].some((other) => Math.abs(placeOf(place, axis, other) - at) < SAME),
    )
    if (holding.length === 0) return []
    const all = [box, ...holding]
    const from = Math.min(...all.map(axis.sideFrom))
    const to = Math.max(...all.map((each) => axis.sideFrom(each) + axis.sideLength(each)))
    return [{ kind: 'line', axis: axis.lines, at, from, to }]
  })
}

/** The corner furthest from the middle of a round badge comes to lie on its rim. */
function snapToRim(box: Box, { body, tolerance }: Surroundings): Snap {
  const none: Snap = { dx: 0, dy: 0, guides: [] }
  const { rim } = body
  if (!rim) return none
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => [x - rim.x, y - rim.y] as const),
  )
  const distances = corners.map(([x, y]) => Math.hypot(x, y))
  const distance = Math.max(...distances)
  const [x, y] = corners[distances.indexOf(distance)]!
  const by = rim.radius - distance
  if (distance === 0 || Math.abs(by) > tolerance) return none
  return { dx: (x / distance) * by, dy: (y / distance) * by, guides: [{ kind: 'rim', ...rim }] }
}

/** Guides are drawn where the box will stand, once both axes are settled. */
function settled(box: Box, by: { x: number; y: number }, guides: readonly Guide[]): Snap {
  return {
    dx: by.x,
    dy: by.y,
    guides: guides.map((guide) => {
      if (guide.kind === 'rim') return guide
      const across = guide.axis === 'across'
      if (guide.kind === 'gaps') return { ...guide, at: guide.at + (across ? by.y : by.x) }
      const [start, length, shift] = across ? [box.x, box.width, by.x] : [box.y, box.height, by.y]
      return {
        ...guide,
        from: Math.min(guide.from, start + shift),
        to: Math.max(guide.to, start + length + shift),
      }
    }),
  }
}

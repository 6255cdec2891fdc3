/** Where a box that is being moved or pulled falls into place beside others and on the badge itself. */
import { directionOf, type Handle } from './alter/resize.ts'
import type { Box } from './element.ts'
import { inkBox } from './inkBox.ts'
import { centreOf } from './matrix.ts'
import { readPath } from './readPath.ts'

/** The badge's own geometry. */
export interface BodyGeometry {
  readonly box: Box
  /** For a round badge: the circle of its rim. */
  readonly rim?: { readonly x: number; readonly y: number; readonly radius: number }
}

/** What is shown while something is in place. `across` is a line from left to right, at one height. */
export type Guide =
  | {
      readonly kind: 'line'
      readonly axis: 'across' | 'down'
      readonly at: number
      readonly from: number
      readonly to: number
    }
  /** Equal distances, along an axis: the stretches that are alike, drawn at `at` on the other axis. */
  | {
      readonly kind: 'gaps'
      readonly axis: 'across' | 'down'
      readonly at: number
      readonly gaps: readonly (readonly [from: number, to: number])[]
    }
  | { readonly kind: 'rim'; readonly x: number; readonly y: number; readonly radius: number }

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

/** Outlines whose points all lie this evenly around their middle, and that reach as far to the sides, are round. */
const ROUND = 0.01

/** `body`: outline of the silhouette. */
export function bodyGeometry(body: string): BodyGeometry {
  const box = inkBox([{ path: body }])
  const [x, y] = centreOf(box)
  const distances: number[] = []
  readPath(body, (command, coordinates) => {
    if (command !== 'Z') distances.push(Math.hypot(coordinates.at(-2)! - x, coordinates.at(-1)! - y))
  })
  const [near, far] = [Math.min(...distances), Math.max(...distances)]
  const reaches = [box.width / 2, box.height / 2]
  const isRound =
    distances.length > 2 && [near, ...reaches].every((reach) => Math.abs(far - reach) < far * ROUND)
  return isRound ? { box, rim: { x, y, radius: far } } : { box }
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

/** One axis of the canvas, so that both are reckoned by the same lines. */
interface Axis {
  /** Of the gaps along it; lines that hold an edge on it run the other way. */
  readonly name: 'across' | 'down'
  readonly lines: 'across' | 'down'
  readonly from: (box: Box) => number
  readonly length: (box: Box) => number
  readonly sideFrom: (box: Box) => number
  readonly sideLength: (box: Box) => number
}

const horizontal: Axis = {
  name: 'across',
  lines: 'down',
  from: ({ x }) => x,
  length: ({ width }) => width,
  sideFrom: ({ y }) => y,
  sideLength: ({ height }) => height,
}
const vertical: Axis = {
  name: 'down',
  lines: 'across',
  from: ({ y }) => y,
  length: ({ height }) => height,
  sideFrom: ({ x }) => x,
  sideLength: ({ width }) => width,
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

const SAME = 0.01

const placeOf = (box: Box, axis: Axis, share: number): number => axis.from(box) + axis.length(box) * share

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

interface GapSnap {
  readonly by: number
  readonly guide: (by: number) => Guide
}

/** Ways to stand as far from a neighbour as two others stand from each other, or midway between two. */
function gapsFor(box: Box, others: readonly Box[], axis: Axis): GapSnap[] {
  const beside = others
    .filter((other) => overlaps(box, other, axis))
    .toSorted((one, other) => axis.from(one) - axis.from(other))
  const end = (of: Box): number => axis.from(of) + axis.length(of)
  const [from, length] = [axis.from(box), axis.length(box)]
  const at = axis.sideFrom(box) + axis.sideLength(box) / 2
  const guide =
    (...gaps: (readonly [number, number])[]) =>
    (): Guide => ({ kind: 'gaps', axis: axis.name, at, gaps })
  return beside.slice(1).flatMap((second, i): GapSnap[] => {
    const first = beside[i]!
    const gap = axis.from(second) - end(first)
    if (gap <= 0) return []
    const [after, before] = [end(second) + gap, axis.from(first) - gap - length]
    const midway = (end(first) + axis.from(second) - length) / 2
    const between = [end(first), axis.from(second)] as const
    return [
      { by: after - from, guide: guide(between, [end(second), after]) },
      { by: before - from, guide: guide([before + length, axis.from(first)], between) },
      ...(length < gap
        ? [
            {
              by: midway - from,
              guide: guide([end(first), midway], [midway + length, axis.from(second)]),
            },
          ]
        : []),
    ]
  })
}

/** Only neighbours in the same row, or column, keep distances that the eye compares. */
const overlaps = (one: Box, other: Box, axis: Axis): boolean =>
  axis.sideFrom(one) < axis.sideFrom(other) + axis.sideLength(other) &&
  axis.sideFrom(other) < axis.sideFrom(one) + axis.sideLength(one)

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

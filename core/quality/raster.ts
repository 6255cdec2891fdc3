/** Shapes as pixels so coarse that looking at every badge of a family costs nothing: enough to see what lies where. */
import { type FlatPoint, flatten } from '../design/flatten.ts'
import type { Shape } from '../design/scene.ts'

/** Of the canvas, on each side: one pixel is ten units. */
export const PIXELS = 100
const UNIT = 1000 / PIXELS

/** Which pixels are covered in their middle, in ascending order, counted row by row. */
export type Mask = Uint16Array

/** One byte a pixel, 1 where it is covered by one of the masks. */
export function bitsOf(masks: readonly Mask[]): Uint8Array {
  const bits = new Uint8Array(PIXELS * PIXELS)
  for (const mask of masks) for (const pixel of mask) bits[pixel] = 1
  return bits
}

/** Layers of a style are the same text for all its members: what was drawn once is kept, up to so many paths. */
const kept = new Map<string, Map<string, Mask>>()
const KEPT = 600

/** Where a shape shows, its clip cut away. The mask is shared: it must not be written to. */
export function maskOf({ path, fill, stroke, strokeWidth = 1, matrix, clip, rule }: Shape): Mask {
  const way = `${fill ? 'f' : ''}${stroke ? strokeWidth : ''} ${matrix?.join(' ') ?? ''} ${rule ?? ''}`
  const own = cached(path, way, () => {
    const mask = bitsOf([])
    const lines = flatten(path, matrix, 1).map(({ points }) => points)
    if (fill) fillMask(mask, lines, rule === 'evenodd')
    if (stroke) strokeMask(mask, lines, strokeWidth * (matrix ? Math.hypot(matrix[0], matrix[1]) : 1))
    return covered(mask)
  })
  return clip === undefined
    ? own
    : cached(path, `${way} in ${clip}`, () => within(own, bitsOf([bodyMask(clip)])))
}

/** Where path data is filled. */
export const bodyMask = (path: string): Mask => maskOf({ path, fill: '#000000' })

export const within = (mask: Mask, bits: Uint8Array): Mask => mask.filter((pixel) => bits[pixel] === 1)

export function covered(bits: Uint8Array): Mask {
  let count = 0
  for (const bit of bits) count += bit
  const mask = new Uint16Array(count)
  let next = 0
  for (let pixel = 0; pixel < bits.length; pixel++) if (bits[pixel]) mask[next++] = pixel
  return mask
}

function cached(path: string, way: string, make: () => Mask): Mask {
  const ways = kept.get(path) ?? new Map<string, Mask>()
  const mask = ways.get(way) ?? make()
  ways.set(way, mask)
  kept.delete(path)
  kept.set(path, ways)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return mask
}

/** Along the middle of each row, the stretches inside the outline. */
function fillMask(mask: Uint8Array, lines: readonly (readonly FlatPoint[])[], evenOdd: boolean): void {
  const crossings: { x: number; turn: 1 | -1 }[][] = Array.from({ length: PIXELS }, () => [])
  for (const points of lines) {
    points.forEach((from, i) => {
      const to = points[(i + 1) % points.length]!
      const turn = to[1] > from[1] ? 1 : -1
      const [top, bottom] = turn > 0 ? [from[1], to[1]] : [to[1], from[1]]
      const first = Math.max(0, Math.ceil(top / UNIT - 0.5))
      for (let row = first; row < PIXELS && (row + 0.5) * UNIT < bottom; row++) {
        const y = (row + 0.5) * UNIT
        crossings[row]!.push({ x: from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), turn })
      }
    })
  }
  crossings.forEach((row, y) => {
    let winding = 0
    row.sort((a, b) => a.x - b.x)
    row.forEach(({ x, turn }, i) => {
      winding = evenOdd ? 1 - winding : winding + turn
      if (winding !== 0) stretch(mask, y, x, row[i + 1]?.x ?? x)
    })
  })
}

function stretch(mask: Uint8Array, row: number, from: number, to: number): void {
  const last = Math.min(PIXELS, to / UNIT - 0.5)
  for (let x = Math.max(0, Math.ceil(from / UNIT - 0.5)); x < last; x++) mask[row * PIXELS + x] = 1
}

/** Every pixel whose middle is nearer to a line than half its width. */
function strokeMask(mask: Uint8Array, lines: readonly (readonly FlatPoint[])[], width: number): void {
  const reach = width / 2
  for (const points of lines) {
    for (let i = 1; i < points.length; i++) strokePiece(mask, points[i - 1]!, points[i]!, reach)
  }
}

function strokePiece(mask: Uint8Array, [ax, ay]: FlatPoint, [bx, by]: FlatPoint, reach: number): void {
  const [dx, dy] = [bx - ax, by - ay]
  const squared = dx * dx + dy * dy || 1
  const pixel = (value: number): number => Math.min(PIXELS - 1, Math.max(0, Math.floor(value / UNIT)))
  const [left, right] = [pixel(Math.min(ax, bx) - reach), pixel(Math.max(ax, bx) + reach)]
  const [top, bottom] = [pixel(Math.min(ay, by) - reach), pixel(Math.max(ay, by) + reach)]
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [x, y] = [(column + 0.5) * UNIT - ax, (row + 0.5) * UNIT - ay]
      const share = Math.min(1, Math.max(0, (x * dx + y * dy) / squared))
      if (Math.hypot(x - dx * share, y - dy * share) <= reach) mask[row * PIXELS + column] = 1
    }
  }
}

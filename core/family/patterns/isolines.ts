import { type Point, polylinePath } from '../geometry/path.ts'
import { range } from '../geometry/seeded.ts'

/** Cells across the canvas: 20 units each, which the rounding of a map line hides. */
const CELLS = 50
const STEP = 1000 / CELLS

/** Where a line crosses an edge of the grid, and the crossings it goes on to. */
interface Crossing {
  readonly point: Point
  readonly links: number[]
}

/** Lines of equal height by marching squares, joined into strokes. Scraps of a few cells are left out. */
export function isolines(heightAt: (x: number, y: number) => number, levels: readonly number[]): string {
  const heights = range(CELLS + 1).map((row) =>
    range(CELLS + 1).map((column) => heightAt(column * STEP, row * STEP)),
  )
  return levels
    .flatMap((level) => strokes(crossings(heights, level)))
    .filter((stroke) => stroke.length > 6)
    .map(polylinePath)
    .join('')
}

function crossings(heights: readonly (readonly number[])[], level: number): Map<number, Crossing> {
  const found = new Map<number, Crossing>()
  const cross = (column: number, row: number, across: boolean): number | undefined => {
    const from = heights[row]![column]!
    const to = across ? heights[row]![column + 1]! : heights[row + 1]![column]!
    if (from > level === to > level) return undefined
    const id = (row * (CELLS + 1) + column) * 2 + (across ? 0 : 1)
    const share = (level - from) / (to - from)
    const point: Point = across
      ? [(column + share) * STEP, row * STEP]
      : [column * STEP, (row + share) * STEP]
    if (!found.has(id)) found.set(id, { point, links: [] })
    return id
  }
  for (const row of range(CELLS)) {
    for (const column of range(CELLS)) {
      const cuts = [
        cross(column, row, true),
        cross(column + 1, row, false),
        cross(column, row + 1, true),
        cross(column, row, false),
      ].filter((id) => id !== undefined)
      for (let i = 0; i + 1 < cuts.length; i += 2) {
        found.get(cuts[i]!)!.links.push(cuts[i + 1]!)
        found.get(cuts[i + 1]!)!.links.push(cuts[i]!)
      }
    }
  }
  return found
}

/** Open strokes from their ends first, then the closed rings. */
function strokes(crossings: Map<number, Crossing>): Point[][] {
  const ends = [...crossings].filter(([, { links }]) => links.length === 1)
  const lines: Point[][] = []
  for (const [start] of [...ends, ...crossings]) {
    const line: Point[] = []
    let at: number | undefined = start
    while (at !== undefined) {
      const here: Crossing = crossings.get(at)!
      line.push(here.point)
      const next: number | undefined = here.links.pop()
      if (next !== undefined) {
        const back = crossings.get(next)!.links
        back.splice(back.indexOf(at), 1)
      }
      at = next
    }
    if (line.length > 1) lines.push(line)
  }
  return lines
}

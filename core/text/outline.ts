/** Shaped text as vector outlines, on a line or bent along a curve: what SVG, PNG and canvas draw. */
import type { Glyph, Line } from './shapeLine.ts'
import type { Typeface } from './typeface.ts'

export type Point = readonly [x: number, y: number]

/** Where a distance along the text (0 is its middle) and a height above the baseline lie in the drawing. y grows down. */
export type Baseline = (along: number, height: number) => Point

export const straight =
  (x: number, y: number): Baseline =>
  (along, height) => [x + along, y - height]

/** Text read clockwise over the top. Distances are true at `middle` above the baseline, where the eye sees spacing. */
export const arcOver =
  (x: number, y: number, radius: number, middle = 0): Baseline =>
  (along, height) => {
    const angle = along / radius
    const r = radius + height - middle
    return [x + r * Math.sin(angle), y - r * Math.cos(angle)]
  }

/** Text read anticlockwise along the bottom, upright there. */
export const arcUnder =
  (x: number, y: number, radius: number, middle = 0): Baseline =>
  (along, height) => {
    const angle = along / radius
    const r = radius - height + middle
    return [x + r * Math.sin(angle), y + r * Math.cos(angle)]
  }

export interface OutlineOptions {
  /** Bend the letters themselves (joined scripts must, to stay joined) or keep each rigid and only turn it. */
  readonly bend?: boolean
}

/** SVG path data (absolute M, L, Q, C, Z) of a line set at `size`, centred on the baseline's middle. */
export function outlineOf(
  line: Line,
  size: number,
  baseline: Baseline,
  options: OutlineOptions = {},
): string {
  const start = (-line.width * size) / 2
  let path = ''
  let pen = start
  let cluster: { of: Glyph; from: number; place: Baseline } | undefined
  for (const glyph of line.glyphs) {
    if (options.bend) {
      path += glyphPath(glyph, size, pen, baseline, true)
    } else {
      const same = cluster && cluster.of.face === glyph.face && cluster.of.cluster === glyph.cluster
      if (!same)
        cluster = {
          of: glyph,
          from: pen,
          place: rigidAt(baseline, pen + (clusterWidth(line, glyph) * size) / 2),
        }
      path += glyphPath(glyph, size, pen, cluster!.place, false)
    }
    pen += glyph.advance * size
  }
  return path
}

function clusterWidth(line: Line, first: Glyph): number {
  return line.glyphs.reduce(
    (sum, glyph) =>
      glyph.face === first.face && glyph.cluster === first.cluster ? sum + glyph.advance : sum,
    0,
  )
}

/** A straight frame that touches the baseline at one point: letters placed in it keep their shape. */
function rigidAt(baseline: Baseline, middle: number): Baseline {
  const [ax, ay] = baseline(middle - 0.5, 0)
  const [bx, by] = baseline(middle + 0.5, 0)
  const [ox, oy] = baseline(middle, 0)
  const [ux, uy] = baseline(middle, 1)
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [tx, ty] = [(bx - ax) / length, (by - ay) / length]
  return (along, height) => [
    ox + (along - middle) * tx + height * (ux - ox),
    oy + (along - middle) * ty + height * (uy - oy),
  ]
}

const SEGMENTS = 4

function glyphPath(glyph: Glyph, size: number, pen: number, place: Baseline, curved: boolean): string {
  const scale = (size * glyph.face.scale) / glyph.face.upem
  const [left, up] = [pen + glyph.dx * size, glyph.dy * size]
  const at = (x: number, y: number): string => {
    const [px, py] = place(left + x * scale, up + y * scale)
    return `${round(px)} ${round(py)}`
  }
  // Thousands of short strings: put together at once, they leave nothing to tidy up.
  const path: string[] = []
  let [lastX, lastY] = [0, 0]
  for (const { type, values } of drawingOf(glyph)) {
    if (type === 'L' && curved) {
      // A straight edge bends too: cut it, or long strokes would leave the curve.
      const [x, y] = values as [number, number]
      for (let i = 1; i <= SEGMENTS; i++) {
        path.push('L', at(lastX + ((x - lastX) * i) / SEGMENTS, lastY + ((y - lastY) * i) / SEGMENTS))
      }
    } else {
      path.push(type)
      for (let i = 0; i < values.length; i += 2) {
        if (i > 0) path.push(' ')
        path.push(at(values[i]!, values[i + 1]!))
      }
    }
    if (values.length > 0) [lastX, lastY] = [values.at(-2)!, values.at(-1)!]
  }
  return path.join('')
}

/** The outline of a glyph in font units. Crossing into the shaper for each costs more than placing what it draws. */
export function drawingOf({ face, id }: Pick<Glyph, 'face' | 'id'>): Drawing {
  const ofFace = drawings.get(face) ?? new Map<number, Drawing>()
  drawings.set(face, ofFace)
  const drawing = ofFace.get(id) ?? face.font.glyphToJson(id)
  ofFace.set(id, drawing)
  return drawing
}

type Drawing = ReturnType<Typeface['font']['glyphToJson']>
const drawings = new WeakMap<Typeface, Map<number, Drawing>>()

const round = (value: number): number => Math.round(value * 100) / 100

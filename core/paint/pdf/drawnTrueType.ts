/**
 * A TrueType font with some glyphs of a font in any format: CFF, a member of a collection, a variable font.
 *
 * [Why drawn anew] The computer's own fonts come in every format there is, and some are damaged. HarfBuzz draws them all
 * and survives what is wrong with them, so their outlines are taken from there and written as plain TrueType, which
 * a PDF takes like the fonts we ship. A Type 3 font would draw the same, but in parts of 256 glyphs, when a batch may
 * have thousands, and viewers draw those more slowly and roughly.
 */
import { drawingOf } from '../../text/outline.ts'
import type { Typeface } from '../../text/typeface.ts'
import { around, type Box } from './glyphBox.ts'
import type { DrawnGlyph } from './joinedGlyphs.ts'
import { outlines } from './subsetTrueType.ts'
import { bytesOf, trueTypeFile } from './trueTypeFile.ts'

interface Point {
  readonly x: number
  readonly y: number
  readonly isOnCurve: boolean
}
type Contour = Point[]

/** Glyph 0 is empty; the glyph at `wished[i]` becomes `i + 1`. Widths and units are the font's own. */
export function drawnTrueType(face: Typeface, wished: readonly DrawnGlyph[]): Uint8Array {
  const glyphs = [[], ...wished.map((glyph) => allContoursOf(face, glyph))]
  const boxes = glyphs.map(boxOf)
  const { glyf, loca } = outlines(glyphs.map((contours, i) => glyphOf(contours, boxes[i]!)))
  const widths = [0, ...wished.map(({ id, width }) => width ?? face.font.glyphHAdvance(id))]
  // In the order of their names, as the directory wants them.
  return trueTypeFile({
    glyf,
    head: head(face.upem, around(boxes.filter((_, i) => glyphs[i]!.length > 0))),
    hhea: hhea(face, glyphs.length, Math.max(...widths)),
    hmtx: hmtx(widths, boxes),
    loca,
    maxp: maxp(glyphs),
  })
}

function allContoursOf(face: Typeface, { id, parts }: DrawnGlyph): Contour[] {
  if (!parts) return contoursOf(face, id)
  return parts.flatMap(({ id, x, y }) =>
    contoursOf(face, id).map((contour) => contour.map((at) => point(at.x + x, at.y + y, at.isOnCurve))),
  )
}

/** In whole font units, each closed by itself. */
function contoursOf(face: Typeface, id: number): Contour[] {
  const contours: Contour[] = []
  let contour: Contour = []
  let [x, y] = [0, 0]
  for (const { type, values } of drawingOf({ face, id })) {
    const to = values as [number, number, number, number, number, number]
    if (type === 'M') {
      contour = [onCurve(to[0], to[1])]
      contours.push(contour)
    } else if (type === 'L') contour.push(onCurve(to[0], to[1]))
    else if (type === 'Q') contour.push(offCurve(to[0], to[1]), onCurve(to[2], to[3]))
    else if (type === 'C') contour.push(...quadratics([x, y, ...to]))
    if (values.length > 0) [x, y] = [values.at(-2)!, values.at(-1)!]
  }
  return contours.map(withoutRepeatedEnd).filter(({ length }) => length > 2)
}

/** A contour closes itself: a last point on the first would be there twice. */
function withoutRepeatedEnd(contour: Contour): Contour {
  const [first, last] = [contour[0]!, contour.at(-1)!]
  const isRepeated = contour.length > 1 && last.isOnCurve && first.x === last.x && first.y === last.y
  return isRepeated ? contour.slice(0, -1) : contour
}

const point = (x: number, y: number, isOnCurve: boolean): Point => ({
  x: whole(x),
  y: whole(y),
  isOnCurve,
})
const onCurve = (x: number, y: number): Point => point(x, y, true)
const offCurve = (x: number, y: number): Point => point(x, y, false)

/** Coordinates are 16 bits wide, and so are the ways between them. */
const FARTHEST = 16_383
const whole = (value: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(value)))

/** In font units, less than rounding does. */
const DEVIATION = 0.4

type Cubic = readonly [
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x: number,
  y: number,
]

/**
 * A cubic curve as quadratic ones, so many that none strays. Of a piece of a cubic, the quadratic with the best control
 * point is off by √3/36 of its third difference, which shrinks with the cube of the number of pieces.
 */
function quadratics(curve: Cubic): Point[] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve
  const third = Math.hypot(x3 - 3 * x2 + 3 * x1 - x0, y3 - 3 * y2 + 3 * y1 - y0)
  const count = Math.max(1, Math.ceil(Math.cbrt((Math.sqrt(3) / 36) * (third / DEVIATION))))
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i / count, (i + 1) / count]
    const along = (axis: 0 | 1): [control: number, end: number] => {
      const [start, end] = [at(curve, axis, from), at(curve, axis, to)]
      // The control point where both tangents of the cubic would have it, on average.
      const reach = (to - from) / 4
      return [(start + end) / 2 + reach * (slope(curve, axis, from) - slope(curve, axis, to)), end]
    }
    const [[cx, x], [cy, y]] = [along(0), along(1)]
    return [offCurve(cx, cy), onCurve(x, y)]
  }).flat()
}

function at(curve: Cubic, axis: 0 | 1, t: number): number {
  const u = 1 - t
  const [a, b, c, d] = axisOf(curve, axis)
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
}

function slope(curve: Cubic, axis: 0 | 1, t: number): number {
  const u = 1 - t
  const [a, b, c, d] = axisOf(curve, axis)
  return 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c))
}

const axisOf = (curve: Cubic, axis: 0 | 1): [number, number, number, number] => [
  curve[axis],
  curve[axis === 0 ? 2 : 3],
  curve[axis === 0 ? 4 : 5],
  curve[axis === 0 ? 6 : 7],
]

function boxOf(contours: readonly Contour[]): Box {
  const points = contours.flat()
  if (points.length === 0) return [0, 0, 0, 0]
  return around(points.map(({ x, y }) => [x, y, x, y]))
}

/** Flags of a point (ISO/IEC 14496-22, 5.3.3): on the curve, and a step of one byte, with its sign. */
const ON_CURVE = 0x01
const SHORT = { x: 0x02, y: 0x04 }
const SAME_OR_POSITIVE = { x: 0x10, y: 0x20 }

function glyphOf(contours: readonly Contour[], box: Box): Uint8Array {
  if (contours.length === 0) return new Uint8Array()
  const words = [contours.length, ...box]
  let last = -1
  for (const { length } of contours) {
    last += length
    words.push(last)
  }
  // There are no hints.
  const bytes = [...words, 0].flatMap((word) => [(word >> 8) & 255, word & 255])
  const points = contours.flat()
  const xs: number[] = []
  const ys: number[] = []
  let [x, y] = [0, 0]
  for (const to of points) {
    bytes.push((to.isOnCurve ? ON_CURVE : 0) | step('x', to.x - x, xs) | step('y', to.y - y, ys))
    x = to.x
    y = to.y
  }
  return Uint8Array.from([...bytes, ...xs, ...ys])
}

/** Adds the bytes of a step, and answers with the flags that say how to read them. */
function step(axis: 'x' | 'y', by: number, bytes: number[]): number {
  if (by === 0) return SAME_OR_POSITIVE[axis]
  if (Math.abs(by) < 256) {
    bytes.push(Math.abs(by))
    return SHORT[axis] | (by > 0 ? SAME_OR_POSITIVE[axis] : 0)
  }
  bytes.push((by >> 8) & 255, by & 255)
  return 0
}

function head(upem: number, box: Box): Uint8Array {
  const table = new DataView(new ArrayBuffer(54))
  table.setUint32(0, 0x00010000)
  table.setUint32(12, 0x5f0f3cf5)
  table.setUint16(18, upem)
  for (const [i, value] of box.entries()) table.setInt16(36 + 2 * i, value)
  // No smaller than this many pixels, left to right, long offsets.
  table.setUint16(46, 8)
  table.setInt16(48, 2)
  table.setInt16(50, 1)
  return bytesOf(table)
}

function hhea({ font }: Typeface, glyphs: number, widest: number): Uint8Array {
  const { ascender, descender, lineGap } = font.hExtents()
  const table = new DataView(new ArrayBuffer(36))
  table.setUint32(0, 0x00010000)
  for (const [i, value] of [ascender, descender, lineGap].entries()) table.setInt16(4 + 2 * i, value)
  table.setUint16(10, widest)
  table.setInt16(18, 1)
  table.setUint16(34, glyphs)
  return bytesOf(table)
}

function hmtx(widths: readonly number[], boxes: readonly Box[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(4 * widths.length))
  for (const [i, width] of widths.entries()) {
    table.setUint16(4 * i, width)
    table.setInt16(4 * i + 2, boxes[i]![0])
  }
  return bytesOf(table)
}

function maxp(glyphs: readonly Contour[][]): Uint8Array {
  const table = new DataView(new ArrayBuffer(32))
  table.setUint32(0, 0x00010000)
  table.setUint16(4, glyphs.length)
  table.setUint16(6, Math.max(...glyphs.map((contours) => contours.flat().length)))
  table.setUint16(8, Math.max(...glyphs.map(({ length }) => length)))
  table.setUint16(14, 1)
  return bytesOf(table)
}

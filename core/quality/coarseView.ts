/** What shows where on a badge, coarsely: the colour of every pixel once all is painted that lies underneath. */
import { hexOfLinear, linearOfHex } from '../colour/oklch.ts'
import type { Hex, Paint, Shape } from '../design/scene.ts'
import { maskOf, PIXELS } from './raster.ts'

export interface CoarseView {
  /** For each pixel, which of the colours; 0 where nothing is painted. */
  readonly pixels: Uint16Array
  /** The first stands for the bare canvas, and undefined for what cannot be told, such as a photograph. */
  readonly colours: (Hex | undefined)[]
}

export const bareCanvas = (): CoarseView => ({
  pixels: new Uint16Array(PIXELS * PIXELS),
  colours: [undefined],
})

/** Paints one more shape over the view, which changes. */
export function paintCoarsely(view: CoarseView, shape: Shape): void {
  const { fill, stroke, veil, ...rest } = shape
  const opacity = (shape.opacity ?? 1) * (veil?.opacity ?? 1)
  if (fill !== undefined) cover(view, { ...rest, fill }, flatColour(fill), opacity)
  if (stroke !== undefined) cover(view, { ...rest, stroke }, stroke, opacity)
}

/** The colour that most of the canvas has about a point; undefined where nothing is painted or it cannot be told. */
export function colourAbout({ pixels, colours }: CoarseView, x: number, y: number): Hex | undefined {
  const [column, row] = [Math.floor((x * PIXELS) / 1000), Math.floor((y * PIXELS) / 1000)]
  const counts = new Map<number, number>()
  for (let down = row - NEAR; down <= row + NEAR; down++) {
    for (let across = column - NEAR; across <= column + NEAR; across++) {
      if (down < 0 || down >= PIXELS || across < 0 || across >= PIXELS) continue
      const index = pixels[down * PIXELS + across]!
      counts.set(index, (counts.get(index) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most && colours[most[0]]
}

/** In pixels: lines of a pattern are thinner. */
const NEAR = 4

function cover(view: CoarseView, shape: Shape, colour: Hex | undefined, opacity: number): void {
  const { pixels } = view
  const plain = indexOf(view, colour)
  const over = new Map<number, number>()
  for (const pixel of maskOf(shape)) {
    if (opacity === 1) {
      pixels[pixel] = plain
      continue
    }
    const below = pixels[pixel]!
    const index = over.get(below) ?? indexOf(view, mixed(view.colours[below], colour, opacity))
    over.set(below, index)
    pixels[pixel] = index
  }
}

function indexOf({ colours }: CoarseView, colour: Hex | undefined): number {
  const known = colours.indexOf(colour, 1)
  return known > 0 ? known : colours.push(colour) - 1
}

/** Half way along a gradient. */
function flatColour(paint: Paint): Hex | undefined {
  if (typeof paint === 'string') return paint
  return paint.kind === 'picture' ? undefined : mixed(paint.start, paint.end, 0.5)
}

/** As light mixes. */
function mixed(under: Hex | undefined, over: Hex | undefined, share: number): Hex | undefined {
  if (!under || !over) return share > 0.5 ? over : under
  const [a, b] = [linearOfHex(under), linearOfHex(over)]
  return hexOfLinear([0, 1, 2].map((i) => a[i]! + (b[i]! - a[i]!) * share) as [number, number, number])
}

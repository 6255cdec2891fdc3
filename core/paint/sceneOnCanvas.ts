import type { Hex, LinearGradient, RadialGradient, Scene, Shape } from '../design/scene.ts'
import { paintable } from './paintable.ts'

/** The part of CanvasRenderingContext2D that scenes need. Browsers have it, and canvases for Node. */
export interface Canvas2D<Path, Image> {
  save(): void
  restore(): void
  scale(x: number, y: number): void
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void
  clip(path: Path, rule?: Rule): void
  fill(path: Path, rule?: Rule): void
  stroke(path: Path): void
  drawImage(image: Image, x: number, y: number, width: number, height: number): void
  setLineDash(lengths: number[]): void
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasStops
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): CanvasStops
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: 'round' | 'butt' | 'square'
  lineJoin: 'round' | 'bevel' | 'miter'
  globalAlpha: number
}

type Rule = 'evenodd' | 'nonzero'

interface CanvasStops {
  addColorStop(offset: number, colour: string): void
}

/** What only the place where a canvas lives can make. */
export interface CanvasTools<Path, Image> {
  /** From SVG path data. */
  readonly pathOf: (data: string) => Path
  /** Decoded beforehand: painting does not wait. */
  readonly pictureOf: (href: string) => Image
  /** A transparent canvas of this many pixels, for what is painted as one before its opacity counts. */
  readonly layerOf: (
    width: number,
    height: number,
  ) => {
    readonly context: Canvas2D<Path, Image>
    readonly image: Image
  }
}

/** Paints a scene `pixels` wide, its upper left corner at the origin, over what is there. Leaves the state as it was. */
export function sceneOnCanvas<Path, Image>(
  scene: Scene,
  pixels: number,
  canvas: Canvas2D<Path, Image>,
  tools: CanvasTools<Path, Image>,
): void {
  const scale = pixels / scene.width
  const size = { width: Math.ceil(pixels), height: Math.ceil(scene.height * scale) }
  for (const shape of scene.shapes.map(paintable)) {
    const { opacity = 1, clip } = shape
    canvas.save()
    canvas.scale(scale, scale)
    if (clip !== undefined) canvas.clip(tools.pathOf(clip))
    canvas.globalAlpha *= opacity
    if (opacity < 1 && shape.fill && shape.stroke) {
      const layer = tools.layerOf(size.width, size.height)
      layer.context.scale(scale, scale)
      paint(shape, layer.context, tools)
      canvas.drawImage(layer.image, 0, 0, size.width / scale, size.height / scale)
    } else {
      paint(shape, canvas, tools)
    }
    canvas.restore()
  }
}

function paint<Path, Image>(
  { path, fill, stroke, strokeWidth = 1, cap = 'butt', dash = [], rule, matrix }: Shape,
  canvas: Canvas2D<Path, Image>,
  { pathOf, pictureOf }: CanvasTools<Path, Image>,
): void {
  if (matrix) canvas.transform(...matrix)
  const outline = pathOf(path)
  if (typeof fill === 'object' && fill.kind === 'picture') {
    canvas.save()
    canvas.clip(outline, rule ?? 'nonzero')
    canvas.drawImage(pictureOf(fill.href), fill.x, fill.y, fill.width, fill.height)
    canvas.restore()
  } else if (fill) {
    canvas.fillStyle = styleOf(fill, canvas)
    canvas.fill(outline, rule ?? 'nonzero')
  }
  if (!stroke) return
  canvas.strokeStyle = stroke
  canvas.lineWidth = strokeWidth
  canvas.lineJoin = 'round'
  canvas.lineCap = cap
  canvas.setLineDash([...dash])
  canvas.stroke(outline)
}

function styleOf<Path, Image>(
  fill: Hex | LinearGradient | RadialGradient,
  canvas: Canvas2D<Path, Image>,
): unknown {
  if (typeof fill === 'string') return fill
  const stops =
    fill.kind === 'linear'
      ? canvas.createLinearGradient(...fill.from, ...fill.to)
      : canvas.createRadialGradient(...fill.centre, 0, ...fill.centre, fill.radius)
  stops.addColorStop(0, fill.start)
  stops.addColorStop(1, fill.end)
  return stops
}

import type { Hex, LinearGradient, RadialGradient, Scene, Shape } from '../design/scene.ts'
import { paintable } from './paintable.ts'
import { veiled } from './veiled.ts'

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
  const [width, height] = [Math.ceil(pixels), Math.ceil(scene.height * scale)]
  const drawShape = (shape: Shape, on: Canvas2D<Path, Image>): void => {
    const { opacity = 1, clip } = shape
    on.save()
    on.scale(scale, scale)
    if (clip !== undefined) on.clip(tools.pathOf(clip))
    on.globalAlpha *= opacity
    if (opacity < 1 && shape.fill && shape.stroke) {
      const layer = tools.layerOf(width, height)
      layer.context.scale(scale, scale)
      paint(shape, layer.context, tools)
      on.drawImage(layer.image, 0, 0, width / scale, height / scale)
    } else {
      paint(shape, on, tools)
    }
    on.restore()
  }
  for (const { veil, shapes } of veiled(scene.shapes.map(paintable))) {
    if (!veil || veil.opacity === 1) {
      for (const shape of shapes) drawShape(shape, canvas)
      continue
    }
    const layer = tools.layerOf(width, height)
    for (const shape of shapes) drawShape(shape, layer.context)
    canvas.save()
    canvas.globalAlpha *= veil.opacity
    canvas.drawImage(layer.image, 0, 0, width, height)
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

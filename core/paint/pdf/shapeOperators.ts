import type { PDFContext } from 'pdf-lib'
import { IDENTITY, type Matrix, multiplied } from '../../design/matrix.ts'
import type { LinearGradient, PictureFill, RadialGradient, Shape } from '../../design/scene.ts'
import { addForm, type Deflate } from './form.ts'
import { type EmbeddedPictures, PaintResources } from './paintResources.ts'
import { pathToPdf } from './pathToPdf.ts'
import { pdfColour, pdfNumber, pdfNumberFine } from './pdfSyntax.ts'

/** Where operators are written to. */
export interface Stream {
  readonly context: PDFContext
  readonly deflate: Deflate
  readonly pictures: EmbeddedPictures
  readonly paints: PaintResources
  /** From the scene's coordinates to those the stream begins with. */
  readonly space: Matrix
  readonly box: readonly [number, number, number, number]
}

/** Flat, opaque shapes can do without a stream. `pen`: what those before have set. */
export function shapeOperators(shape: Shape, pen: Pen, stream: Stream | null): string {
  const { path, fill, stroke, clip, matrix, opacity = 1 } = shape
  if (!fill && !stroke) return ''
  if (!clip && !matrix && opacity === 1 && isFlat(fill)) {
    return `${pen.set(shape)}${pathToPdf(path)}${paintOperator(shape)}\n`
  }
  // What is set between q and Q is forgotten after it: the pen must not believe it.
  return `q ${clip === undefined ? '' : `${pathToPdf(clip)}W n `}${
    opacity === 1 ? placed(shape, stream) : fadedOperators(shape, opacity, needed(stream))
  } Q\n`
}

/** Shapes that are one before their opacity counts. */
export function fadedTogether(shapes: readonly Shape[], opacity: number, stream: Stream | null): string {
  const into = needed(stream)
  const pen = new Pen()
  const group = groupOf(into, (inside) => shapes.map((shape) => shapeOperators(shape, pen, inside)).join(''))
  return `q /${into.paints.opacity(opacity)} gs /${group} Do Q\n`
}

function placed(shape: Shape, stream: Stream | null): string {
  const moved = shape.matrix ? `${matrixOperator(shape.matrix)} ` : ''
  return moved + paintOperators(shape, stream)
}

function paintOperators(shape: Shape, stream: Stream | null): string {
  const { fill, ...outline } = shape
  if (isFlat(fill)) return `${new Pen().set(shape)}${pathToPdf(shape.path)}${paintOperator(shape)}`
  if (fill.kind !== 'picture') return gradientOperators(fill, shape, needed(stream))
  const picture = pictureOperators(fill, shape, needed(stream))
  return shape.stroke ? `${picture} ${paintOperators(outline, stream)}` : picture
}

const isFlat = (fill: Shape['fill']): fill is string | undefined => typeof fill !== 'object'

function gradientOperators(gradient: LinearGradient | RadialGradient, shape: Shape, stream: Stream): string {
  const pattern = stream.paints.gradient(gradient, multiplied(stream.space, shape.matrix ?? IDENTITY))
  return `/Pattern cs /${pattern} scn ${new Pen().set(shape)}${pathToPdf(shape.path)}${paintOperator(shape)}`
}

/** An image is one unit square, and upside down where y grows downwards. */
function pictureOperators(fill: PictureFill, { path, rule }: Shape, { paints }: Stream): string {
  const { x, y, width, height } = fill
  const clip = rule === 'evenodd' ? 'W*' : 'W'
  const place = matrixOperator([width, 0, 0, -height, x, y + height])
  return `q ${pathToPdf(path)}${clip} n ${place} /${paints.picture(fill.href)} Do Q`
}

/** Fill and stroke together are a group, so that one does not shine through the other. */
function fadedOperators(shape: Shape, opacity: number, stream: Stream): string {
  const state = `/${stream.paints.opacity(opacity)} gs `
  if (!shape.fill || !shape.stroke) return state + placed(shape, stream)
  return `${state}/${groupOf(stream, (inside) => placed(shape, inside))} Do`
}

/** The name of a group that what is painted in it makes up. */
function groupOf(stream: Stream, paint: (inside: Stream) => string): string {
  const { context, deflate, pictures, box } = stream
  const paints = new PaintResources(context, pictures)
  const operators = `1 j ${paint({ ...stream, paints, space: IDENTITY })}`
  const form = addForm(context, deflate, box, operators, { resources: paints.resources, group: true })
  return stream.paints.group(form)
}

function needed(stream: Stream | null): Stream {
  if (!stream) throw new Error('Gradients, opacity and pictures need a form of their own: use sceneToForm')
  return stream
}

const matrixOperator = (matrix: Matrix): string => `${matrix.map(pdfNumberFine).join(' ')} cm`

function paintOperator({ fill, stroke, rule }: Shape): string {
  const star = fill && rule === 'evenodd' ? '*' : ''
  return `${fill ? (stroke ? 'B' : 'f') : 'S'}${star}`
}

/** Remembers what is set, and sets only what differs. */
export class Pen {
  readonly #state = new Map<string, string>()

  set({ fill, stroke, strokeWidth = 1, cap = 'butt', dash = [] }: Shape): string {
    let out = ''
    if (typeof fill === 'string') out += this.#change('rg', pdfColour(fill))
    if (!stroke) return out
    out += this.#change('RG', pdfColour(stroke))
    out += this.#change('w', pdfNumber(strokeWidth))
    out += this.#change('J', cap === 'round' ? '1' : '0')
    out += this.#change('d', `[${dash.map(pdfNumber).join(' ')}]0`)
    return out
  }

  #change(operator: string, value: string): string {
    if (this.#state.get(operator) === value) return ''
    this.#state.set(operator, value)
    return `${value} ${operator} `
  }
}

import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Scene, Shape } from '../../design/scene.ts'
import { addForm, type Deflate } from './form.ts'
import { pathToPdf } from './pathToPdf.ts'
import { pdfColour, pdfNumber } from './pdfSyntax.ts'

/** A Form XObject with the scene's width and height as its box, upright: PDF's y grows upwards. */
export function sceneToForm(context: PDFContext, scene: Scene, deflate: Deflate): PDFRef {
  const flip = `1 0 0 -1 0 ${pdfNumber(scene.height)} cm\n`
  return addForm(context, deflate, [0, 0, scene.width, scene.height], flip + sceneOperators(scene))
}

/** The scene's shapes in its own coordinates. Joins are round, as in every painter of scenes. */
export function sceneOperators(scene: Scene): string {
  const pen = new Pen()
  return `1 j\n${scene.shapes.map((shape) => shapeOperators(shape, pen)).join('')}`
}

function shapeOperators(shape: Shape, pen: Pen): string {
  const { fill, stroke, clip, matrix } = shape
  if (!fill && !stroke) return ''
  if (!clip && !matrix) return `${pen.set(shape)}${pathToPdf(shape.path)}${paintOperator(shape)}\n`
  // What is set between q and Q is forgotten after it, so the outer pen must not believe it.
  const inside = new Pen()
  const clipped = clip === undefined ? '' : `${pathToPdf(clip)}W n `
  const moved = matrix ? `${matrix.map(pdfNumberFine).join(' ')} cm ` : ''
  return `q ${clipped}${moved}${inside.set(shape)}${pathToPdf(shape.path)}${paintOperator(shape)} Q\n`
}

/** Thousandths are too coarse for the scale of an icon drawn on a large grid. */
const pdfNumberFine = (value: number): string => String(Math.round(value * 1e6) / 1e6)

function paintOperator({ fill, stroke, rule }: Shape): string {
  const star = fill && rule === 'evenodd' ? '*' : ''
  return `${fill ? (stroke ? 'B' : 'f') : 'S'}${star}`
}

/** Remembers what is set, and sets only what differs. */
class Pen {
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

import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Matrix } from '../../design/matrix.ts'
import type { Scene } from '../../design/scene.ts'
import { paintable } from '../paintable.ts'
import { veiled } from '../veiled.ts'
import { addForm, type Deflate } from './form.ts'
import { type EmbeddedPictures, PaintResources } from './paintResources.ts'
import { pdfNumberFine } from './pdfSyntax.ts'
import { fadedTogether, Pen, type Stream, shapeOperators } from './shapeOperators.ts'

/**
 * A Form XObject with the scene's width and height as its box, upright: PDF's y grows upwards. The pictures of a
 * scene must have been embedded.
 */
export function sceneToForm(
  context: PDFContext,
  scene: Scene,
  deflate: Deflate,
  pictures: EmbeddedPictures = new Map(),
): PDFRef {
  const space: Matrix = [1, 0, 0, -1, 0, scene.height]
  const box = [0, 0, scene.width, scene.height] as const
  const paints = new PaintResources(context, pictures)
  const stream: Stream = { context, deflate, pictures, paints, space, box }
  const operators = `${space.map(pdfNumberFine).join(' ')} cm\n${operatorsOf(scene, stream)}`
  return addForm(context, deflate, box, operators, { resources: paints.resources })
}

/** Shapes of flat, opaque colours in the scene's own coordinates: they refer to nothing outside of themselves. */
export const sceneOperators = (scene: Scene): string => operatorsOf(scene, null)

/** Joins are round, as in every painter of scenes. */
function operatorsOf({ shapes }: Scene, stream: Stream | null): string {
  const pen = new Pen()
  const painted = veiled(shapes.map(paintable)).map(({ veil, shapes }) =>
    veil
      ? fadedTogether(shapes, veil.opacity, stream)
      : shapes.map((shape) => shapeOperators(shape, pen, stream)).join(''),
  )
  return `1 j\n${painted.join('')}`
}

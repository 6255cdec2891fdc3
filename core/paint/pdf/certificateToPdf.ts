/** Paints a certificate that has been laid out. Layout counts from the top of the page, PDF from its bottom. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Box, PageSize } from '../../certificate/geometry.ts'
import type { PageLayer } from '../../certificate/layer.ts'
import type { Ornament } from '../../certificate/ornament.ts'
import type { SharedLayer } from '../../certificate/sharedLayer.ts'
import type { Shape } from '../../design/scene.ts'
import { addForm, type Deflate } from './form.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { libRefs, pdfNumber } from './pdfSyntax.ts'
import { sceneOperators, sceneToForm } from './sceneToForm.ts'
import { textOperators } from './textOperators.ts'

/** By what the layout calls them. */
export type PaintedPictures = ReadonlyMap<string, Picture>

/** An image is one unit wide and high; a form has the size of its scene. */
export type Picture =
  | { readonly kind: 'image'; readonly ref: PDFRef }
  | { readonly kind: 'form'; readonly ref: PDFRef; readonly width: number; readonly height: number }

/** The shared layer as Form XObjects, each drawn once: the ornament, and what is read, part by part. */
export type SharedForms = ReadonlyMap<string, PDFRef>

/** Beneath all parts; no part has this key. */
export const ORNAMENT = 'ornament'

export function sharedLayerToForms(
  context: PDFContext,
  shared: SharedLayer,
  pictures: PaintedPictures,
  fonts: PdfFonts,
  deflate: Deflate,
): SharedForms {
  const { page } = shared
  const box = [0, 0, page.width, page.height] as const
  const forms = new Map<string, PDFRef>()
  const ornament = ornamentOf(context, shared, pictures, deflate)
  forms.set(
    ORNAMENT,
    addForm(context, deflate, box, ornament.operators, { resources: { XObject: ornament.XObject } }),
  )
  for (const { key } of shared.readingOrder) {
    const shown = paintPictures(shared, key, pictures)
    const texts = shared.texts.filter((text) => text.role === key)
    const operators = shown.operators + textOperators(texts, page, fonts)
    const resources = { XObject: shown.XObject, Font: texts.length > 0 ? libRefs(fonts.resources) : {} }
    if (operators !== '') forms.set(key, addForm(context, deflate, box, operators, { resources }))
  }
  return forms
}

/** All that is not read: what surrounds the words, rules and bullets, the logo beside the issuer's name. */
function ornamentOf(
  context: PDFContext,
  shared: SharedLayer,
  pictures: PaintedPictures,
  deflate: Deflate,
): PaintedPart {
  const { page, decoration } = shared
  const XObject: Record<string, PDFRef> = {}
  let operators = shapeOperators(decoration.shapes, page)
  decoration.ornaments.forEach((ornament, i) => {
    XObject[`Ornament${i}`] = sceneToForm(context, ornament.tile, deflate)
    operators += ornamentOperators(ornament, `Ornament${i}`, page)
  })
  operators += shapeOperators(shared.shapes, page)
  const shown = paintPictures(shared, null, pictures)
  return { operators: operators + shown.operators, XObject: { ...XObject, ...shown.XObject } }
}

interface PaintedPart {
  readonly operators: string
  readonly XObject: Record<string, PDFRef>
}

/** Those of one part. What could not be read in is left out. */
function paintPictures(
  { pictures, page }: SharedLayer,
  role: string | null,
  painted: PaintedPictures,
): PaintedPart {
  const XObject: Record<string, PDFRef> = {}
  let operators = ''
  for (const placed of pictures.filter((one) => one.role === role)) {
    const picture = painted.get(placed.picture)
    if (!picture) continue
    const name = `Picture${Object.keys(XObject).length}`
    XObject[name] = picture.ref
    operators += pictureOperators(placed.box, picture, name, page)
  }
  return { operators, XObject }
}

/** Shapes, then texts. */
export const layerOperators = (
  { texts, shapes, page }: PageLayer,
  fonts: PdfFonts,
  personal = fonts,
): string => shapeOperators(shapes, page) + textOperators(texts, page, fonts, personal)

export function shapeOperators(shapes: readonly Shape[], page: PageSize): string {
  if (shapes.length === 0) return ''
  return `q 1 0 0 -1 0 ${pdfNumber(page.height)} cm\n${sceneOperators({ ...page, shapes })}Q\n`
}

function ornamentOperators({ tile, at }: Ornament, name: string, page: PageSize): string {
  return at
    .map(({ x, y, turn, stretch }) => {
      const [cx, cy] = [(tile.width / 2) * stretch, tile.height / 2]
      const up = page.height - y
      const matrix = turn === 0 ? [stretch, 0, 0, 1, x - cx, up - cy] : [0, stretch, -1, 0, x + cy, up - cx]
      return `q ${matrix.map(pdfNumber).join(' ')} cm /${name} Do Q\n`
    })
    .join('')
}

export function pictureOperators(box: Box, picture: Picture, name: string, page: PageSize): string {
  const [width, height] = picture.kind === 'image' ? [1, 1] : [picture.width, picture.height]
  const scale = [(box.right - box.left) / width, (box.bottom - box.top) / height].map((value) =>
    value.toFixed(6),
  )
  return `q ${scale[0]} 0 0 ${scale[1]} ${pdfNumber(box.left)} ${pdfNumber(page.height - box.bottom)} cm /${name} Do Q\n`
}

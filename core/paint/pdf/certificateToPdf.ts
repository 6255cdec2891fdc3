/** Paints a certificate that has been laid out. Layout counts from the top of the page, PDF from its bottom. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Box, PageSize } from '../../certificate/geometry.ts'
import type { PageLayer } from '../../certificate/layer.ts'
import type { Ornament } from '../../certificate/ornament.ts'
import type { SharedLayer } from '../../certificate/sharedLayer.ts'
import type { Shape } from '../../design/scene.ts'
import { addForm, type Deflate } from './form.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { pdfColour, pdfNumber } from './pdfSyntax.ts'
import { sceneOperators, sceneToForm } from './sceneToForm.ts'

export interface PaintedPictures {
  readonly logo: PDFRef | null
  readonly badge: Picture
}

/** An image is one unit wide and high; a form has the size of its scene. */
export type Picture =
  | { readonly kind: 'image'; readonly ref: PDFRef }
  | { readonly kind: 'form'; readonly ref: PDFRef; readonly width: number; readonly height: number }

/** The shared layer as one Form XObject, with everything in it that is drawn once. */
export function sharedLayerToForm(
  context: PDFContext,
  shared: SharedLayer,
  pictures: PaintedPictures,
  fonts: PdfFonts,
  deflate: Deflate,
): PDFRef {
  const forms: Record<string, PDFRef> = { Badge: pictures.badge.ref }
  let operators = ''
  const { page } = shared
  operators += shapeOperators(shared.decoration.shapes, page)
  shared.decoration.ornaments.forEach((ornament, i) => {
    forms[`Ornament${i}`] = sceneToForm(context, ornament.tile, deflate)
    operators += ornamentOperators(ornament, `Ornament${i}`, page)
  })
  operators += layerOperators(shared, fonts)
  operators += pictureOperators(shared.badge, pictures.badge, 'Badge', page)
  if (shared.logo && pictures.logo) {
    forms.Logo = pictures.logo
    operators += pictureOperators(shared.logo, { kind: 'image', ref: pictures.logo }, 'Logo', page)
  }
  const box = [0, 0, page.width, page.height] as const
  return addForm(context, deflate, box, operators, {
    resources: { XObject: forms, Font: fonts.resources },
  })
}

export function layerOperators(
  { texts, shapes, page }: PageLayer,
  fonts: PdfFonts,
  personal = fonts,
): string {
  let out = shapeOperators(shapes, page)
  let colour = ''
  for (const text of texts) {
    if (text.line.glyphs.length === 0) continue
    if (text.colour !== colour) out += `${pdfColour(text.colour)} rg `
    colour = text.colour
    // One font more in a person's own file costs more than all the glyphs it would hold.
    const set = fonts.knows(text.line) ? fonts : personal
    out += set.operators(text.line, text.x, page.height - text.y, text.size)
  }
  return out
}

/** Opens a state in which QR modules are units, y down. Pure black: mixed inks would fringe around modules this small. */
export function qrOperators(box: Box, size: number, largestModule: number, page: PageSize): string {
  const module = Math.min((box.right - box.left) / size, largestModule)
  const left = (box.left + box.right - module * size) / 2
  const top = (box.top + box.bottom - module * size) / 2
  return `q 0 g ${fine(module)} 0 0 -${fine(module)} ${pdfNumber(left)} ${pdfNumber(page.height - top)} cm\n`
}

function shapeOperators(shapes: readonly Shape[], page: PageSize): string {
  if (shapes.length === 0) return ''
  return `q 1 0 0 -1 0 ${pdfNumber(page.height)} cm\n${sceneOperators({ ...page, shapes })}Q\n`
}

const fine = (value: number): string => value.toFixed(5)

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

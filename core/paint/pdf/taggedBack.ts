/** The back of a certificate as marked content: drawn once for all people, but for the number. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { BackLayer } from '../../certificate/backLayer.ts'
import type { PlacedText } from '../../certificate/layer.ts'
import { shapeOperators } from './certificateToPdf.ts'
import { edgesOf } from './edges.ts'
import { addForm, type Deflate } from './form.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { libRefs } from './pdfSyntax.ts'
import type { TaggedPart } from './structureTree.ts'
import { type PrintedQr, qrOperators, type TaggedContent, type TextFonts } from './taggedCertificate.ts'
import { textOperators } from './textOperators.ts'

const READ = ['heading', 'title', 'criteria'] as const

/** By the ends of their names among a page's resources. */
export type BackForms = ReadonlyMap<string, PDFRef>

const nameOf = (part: 'Rules' | (typeof READ)[number]): string => `back${part}`

export function backToForms(
  context: PDFContext,
  back: BackLayer,
  fonts: PdfFonts,
  deflate: Deflate,
): BackForms {
  const { page } = back
  const box = [0, 0, page.width, page.height] as const
  const forms = new Map<string, PDFRef>()
  forms.set(nameOf('Rules'), addForm(context, deflate, box, shapeOperators(back.shapes, page)))
  for (const role of READ) {
    const operators = textOperators(
      back.texts.filter((text) => text.role === role),
      page,
      fonts,
    )
    const resources = { Font: libRefs(fonts.resources) }
    forms.set(nameOf(role), addForm(context, deflate, box, operators, { resources }))
  }
  return forms
}

/** The code of one person, for a back that has a place for it. */
export interface BackQr extends PrintedQr {
  readonly isShortForm: boolean
  /** Said instead of it. */
  readonly alt: string
}

/** `firstId`: of marked content; unique on a page. */
export function taggedBack(
  key: string,
  back: BackLayer,
  { number, code }: { readonly number: string; readonly code: BackQr | null },
  fonts: TextFonts,
  firstId = 0,
): TaggedContent {
  let operators = `/Artifact BMC /${key}${nameOf('Rules')} Do EMC\n`
  const parts: TaggedPart[] = []
  const words = (texts: readonly PlacedText[]): string =>
    textOperators(texts, back.page, fonts.shared, fonts.personal)
  const mark = (
    tag: TaggedPart['tag'],
    content: string,
    said: Pick<TaggedPart, 'alt' | 'edges'> = {},
  ): void => {
    const id = firstId + parts.length
    operators += `/${tag}<</MCID ${id}>>BDC ${content}EMC\n`
    parts.push({ tag, id, ...said })
  }
  for (const role of READ) mark(role === 'heading' ? 'H1' : 'P', `/${key}${nameOf(role)} Do `)
  if (code && back.code) {
    const edges = edgesOf(back.code.box, back.page)
    mark('Figure', qrOperators(back.code.box, code, back.page), { alt: code.alt, edges })
    mark('P', words(back.code.layOutCaption(code.isShortForm)))
  }
  mark('P', words(back.layOutNumber(number)))
  return { operators, parts }
}

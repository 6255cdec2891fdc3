/** The back of a certificate as marked content: drawn once for all people, but for the number. */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { BackLayer } from '../../certificate/backLayer.ts'
import { shapeOperators } from './certificateToPdf.ts'
import { addForm, type Deflate } from './form.ts'
import type { PdfFonts } from './pdfFonts.ts'
import { libRefs } from './pdfSyntax.ts'
import type { TaggedPart } from './structureTree.ts'
import type { TaggedContent, TextFonts } from './taggedCertificate.ts'
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

/** `firstId`: of marked content; unique on a page. */
export function taggedBack(
  key: string,
  back: BackLayer,
  number: string,
  fonts: TextFonts,
  firstId = 0,
): TaggedContent {
  let operators = `/Artifact BMC /${key}${nameOf('Rules')} Do EMC\n`
  const parts: TaggedPart[] = []
  const mark = (tag: TaggedPart['tag'], content: string): void => {
    const id = firstId + parts.length
    operators += `/${tag}<</MCID ${id}>>BDC ${content}EMC\n`
    parts.push({ tag, id })
  }
  for (const role of READ) mark(role === 'heading' ? 'H1' : 'P', `/${key}${nameOf(role)} Do `)
  mark('P', textOperators(back.layOutNumber(number), back.page, fonts.shared, fonts.personal))
  return { operators, parts }
}

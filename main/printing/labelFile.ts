import { PDFDocument, type PDFRef } from 'pdf-lib'
import type { CertificateBatch } from '#core/certificate/certificate'
import { NAVY_AND_GOLD } from '#core/certificate/palette'
import { layerOperators, type Picture, pictureOperators } from '#core/paint/pdf/certificateToPdf'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { asciiBytes, pdfNumber, refOf } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { type LabelSheet, labelSlots } from '#core/sheets/labelSheets'
import { layOutLabel } from '#core/sheets/layOutLabel'
import type { Slot } from '#core/sheets/sheet'
import { DocumentFile } from './documentFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openFonts } from './openFonts.ts'
import { bakeDocument, embedBadge } from './press.ts'
import type { SheetFile } from './sheetFile.ts'

interface LabelBadge {
  readonly batch: CertificateBatch
  readonly picture: Picture
  /** Width divided by height. */
  readonly aspect: number
  /** Its name among a page's resources. */
  readonly key: string
}

/** Labels with badge and name. `startAt` is the first label used of the first sheet, from 1. */
export async function openLabels(
  achievements: ReadonlyMap<string, CertificateBatch>,
  { sheet, startAt }: { readonly sheet: LabelSheet; readonly startAt: number },
  info: DocumentInfo,
  sink: Sink,
): Promise<SheetFile> {
  const doc = await PDFDocument.create({ updateMetadata: false })
  const badges = new Map<string, LabelBadge>()
  const forms: Record<string, PDFRef> = {}
  for (const [achievement, batch] of achievements) {
    const key = `Badge${badges.size}`
    const { picture, aspect } = await embedBadge(doc, batch)
    badges.set(achievement, { batch, picture, aspect, key })
    forms[key] = picture.ref
  }
  const pdfFonts = new PdfFonts('S', () => refOf(doc.context.nextRef()))
  const base = { baked: await bakeDocument(doc), pdfFonts, forms }
  const file = new DocumentFile(base, info, sink)
  const fonts = openFonts()
  const slots = labelSlots(sheet)
  let operators = ''
  let next = startAt - 1
  let pages = 0

  function finishPage(): void {
    if (operators === '') return
    file.page({ size: sheet.paper, contents: [file.pdf.addStream(asciiBytes(operators))] })
    operators = ''
    next = 0
    pages++
  }

  function paint(
    slot: Slot,
    { batch, picture, aspect, key }: LabelBadge,
    name: string,
    language: string | null,
  ) {
    const { ink, muted } = batch.palette ?? NAVY_AND_GOLD
    const { language: pageLanguage, dir } = batch.texts
    const content = { name, language, achievement: batch.achievement.name, pageLanguage, dir, ink, muted }
    const layer = layOutLabel(content, sheet, aspect, fonts)
    const at = `${pdfNumber(slot.left)} ${pdfNumber(sheet.paper.height - slot.top - slot.height)}`
    operators += `q 1 0 0 1 ${at} cm\n`
    operators += pictureOperators(layer.badge, picture, key, layer.page)
    operators += `${layerOperators(layer, file.fonts)}Q\n`
    return layer.missing
  }

  return {
    add({ achievement, recipient: { name, language } }) {
      const missing = paint(slots[next]!, badges.get(achievement)!, name, language)
      next++
      if (next === slots.length) finishPage()
      return missing
    },
    end(seal) {
      finishPage()
      file.end(seal)
      return { pages, codesLeftOut: 0 }
    },
  }
}

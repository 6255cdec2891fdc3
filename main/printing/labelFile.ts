import { NAVY_AND_GOLD } from '#core/certificate/palette'
import { pictureOperators } from '#core/paint/pdf/certificateToPdf'
import { edgesOf } from '#core/paint/pdf/edges'
import { layerParts, type PaintedPart } from '#core/paint/pdf/paintedParts'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { type LabelSheet, labelSlots } from '#core/sheets/labelSheets'
import { layOutLabel, roomOf } from '#core/sheets/layOutLabel'
import { openCells, spokenName } from './cellFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openBadges } from './openBadges.ts'
import { openFonts } from './openFonts.ts'
import type { SheetFile, SheetOrder } from './sheetFile.ts'

/**
 * Labels with badge and name. `startAt` is the first label used of the first sheet, from 1. Throws
 * `batches/margins-too-wide`.
 */
export async function openLabels(
  { sheet, startAt }: { readonly sheet: LabelSheet; readonly startAt: number },
  { achievements, sides, printer }: SheetOrder,
  info: DocumentInfo,
  sink: Sink,
): Promise<SheetFile> {
  const room = roomOf(sheet, printer)
  const { file, badges } = await openBadges(achievements, { ...info, sides }, sink)
  const fonts = openFonts()
  // Labels come cut, so there is nothing to mark.
  const cells = { paper: sheet.paper, slots: labelSlots(sheet), from: startAt - 1, marks: [], sides, printer }
  return openCells(file, cells, ({ achievement, recipient: { name, language } }) => {
    const { batch, picture, aspect, key } = badges.get(achievement)!
    const { ink, muted } = batch.palette ?? NAVY_AND_GOLD
    const { language: pageLanguage, dir } = batch.texts
    const content = { name, language, achievement: batch.achievement.name, pageLanguage, dir, ink, muted }
    const layer = layOutLabel(content, room, aspect, fonts)
    const badge: PaintedPart = {
      tag: 'Figure',
      alt: content.achievement,
      edges: edgesOf(layer.badge, layer.page),
      operators: pictureOperators(layer.badge, picture, key, layer.page),
    }
    const words = layerParts(layer, file.fonts, spokenName(language))
    return [{ title: name, parts: [...words, badge], missing: layer.missing }]
  })
}

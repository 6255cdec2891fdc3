import { NAVY_AND_GOLD } from '#core/certificate/palette'
import { pictureOperators } from '#core/paint/pdf/certificateToPdf'
import { edgesOf } from '#core/paint/pdf/edges'
import { layerParts, ornament, type PaintedPart } from '#core/paint/pdf/paintedParts'
import { pdfNumber } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { layOutNameBadge, NAME_BADGE_PADDING } from '#core/sheets/layOutNameBadge'
import { type NameBadgeId, nameBadgeSheet } from '#core/sheets/nameBadges'
import { reachOf } from '#core/sheets/reach'
import { openCells, spokenName } from './cellFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openBadges } from './openBadges.ts'
import { openFonts } from './openFonts.ts'
import type { SheetFile, SheetOrder } from './sheetFile.ts'

/** Name badges to be cut out, or folded into tents. Throws `batches/margins-too-wide`. */
export async function openNameBadges(
  id: NameBadgeId,
  { achievements, sides, printer, hasMarks }: SheetOrder,
  info: DocumentInfo,
  sink: Sink,
): Promise<SheetFile> {
  const sheet = nameBadgeSheet(id)
  const { paper, slots, face } = sheet
  const faces = sheet.isFolded
    ? slots.flatMap((slot) => [slot, slot].map((one) => ({ ...one, ...face })))
    : slots
  const room = { face, inside: reachOf(faces, paper, printer, NAME_BADGE_PADDING) }
  const { file, badges, logo } = await openBadges(achievements, { ...info, sides }, sink, { hasLogo: true })
  const fonts = openFonts('sans')
  const cells = { paper, slots, from: 0, marks: hasMarks ? sheet.marks : [], sides, printer }
  return openCells(file, cells, ({ achievement, recipient: { name, language } }) => {
    const { batch, picture, aspect, key } = badges.get(achievement)!
    const { ink, muted, accent } = batch.palette ?? NAVY_AND_GOLD
    const { language: pageLanguage, dir } = batch.texts
    const layer = layOutNameBadge(
      {
        name,
        language,
        achievement: batch.achievement.name,
        issuer: batch.issuer.name,
        pageLanguage,
        dir,
        ink,
        muted,
        accent,
      },
      room,
      { badge: aspect, logo: logo?.aspect ?? null },
      fonts,
    )
    const figure: PaintedPart = {
      tag: 'Figure',
      alt: batch.achievement.name,
      edges: edgesOf(layer.badge, layer.page),
      operators: pictureOperators(layer.badge, picture, key, layer.page),
    }
    const beside = logo && layer.logo ? pictureOperators(layer.logo, logo.picture, logo.key, layer.page) : ''
    const parts = [ornament(beside), ...layerParts(layer, file.fonts, spokenName(language)), figure]
    return [
      { title: name, parts: sheet.isFolded ? [...parts, onItsHead(parts)] : parts, missing: layer.missing },
    ]
  })

  /** The face above the fold, for the other side of the table; to a screen reader it says nothing new. */
  function onItsHead(parts: readonly PaintedPart[]): PaintedPart {
    const { width, height } = face
    const operators = parts.map((part) => part.operators).join('')
    return ornament(`q -1 0 0 -1 ${pdfNumber(width)} ${pdfNumber(2 * height)} cm\n${operators}Q\n`)
  }
}

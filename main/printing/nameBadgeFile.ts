import { NAVY_AND_GOLD } from '#core/certificate/palette'
import { layerOperators, pictureOperators } from '#core/paint/pdf/certificateToPdf'
import { pdfNumber } from '#core/paint/pdf/pdfSyntax'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { layOutNameBadge, NAME_BADGE_PADDING } from '#core/sheets/layOutNameBadge'
import { type NameBadgeId, nameBadgeSheet } from '#core/sheets/nameBadges'
import { reachOf } from '#core/sheets/reach'
import { openCells } from './cellFile.ts'
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
    const operators =
      pictureOperators(layer.badge, picture, key, layer.page) +
      (logo && layer.logo ? pictureOperators(layer.logo, logo.picture, logo.key, layer.page) : '') +
      layerOperators(layer, file.fonts)
    return [{ operators: sheet.isFolded ? onBothFaces(operators) : operators, missing: layer.missing }]
  })

  /** Upright below the fold, and on its head above it: each face is read from its own side of the table. */
  function onBothFaces(operators: string): string {
    const { width, height } = face
    return `q\n${operators}Q\nq -1 0 0 -1 ${pdfNumber(width)} ${pdfNumber(2 * height)} cm\n${operators}Q\n`
  }
}

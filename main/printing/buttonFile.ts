import { pictureOperators, shapeOperators } from '#core/paint/pdf/certificateToPdf'
import { edgesOf } from '#core/paint/pdf/edges'
import { ornament } from '#core/paint/pdf/paintedParts'
import type { Sink } from '#core/paint/pdf/pdfWriter'
import { type ButtonSize, buttonSheet } from '#core/sheets/buttons'
import {
  type ButtonArt,
  buttonArtOf,
  cutCircle,
  inOneSize,
  layOutButton,
  squareArt,
} from '#core/sheets/layOutButton'
import { type CellArt, openCells } from './cellFile.ts'
import type { DocumentInfo } from './documentInfo.ts'
import { openBadges, type SheetBadge } from './openBadges.ts'
import type { SheetFile, SheetOrder } from './sheetFile.ts'

/** The badges of a batch as buttons: one for each person, or so many copies of each badge. */
export async function openButtons(
  { size, copies }: { readonly size: ButtonSize; readonly copies: number | null },
  { achievements, printer, hasMarks }: SheetOrder,
  info: DocumentInfo,
  sink: Sink,
): Promise<SheetFile> {
  const sheet = buttonSheet(size, printer)
  const page = { width: sheet.cut, height: sheet.cut }
  const { file, badges } = await openBadges(achievements, { ...info, sides: 'front' }, sink)
  const drawn = inOneSize(new Map(Array.from(badges, ([key, badge]) => [key, drawnArtOf(badge)])))
  const arts = new Map(Array.from(badges, ([key, badge]) => [key, artOf(badge, drawn.get(key)!)]))
  const begun = new Set<string>()
  const cells = { ...sheet, from: 0, marks: [], sides: 'front', printer } as const
  return openCells(file, cells, ({ achievement }) => {
    const art = arts.get(achievement)!
    const copy = { ...art, isCopy: true } as const
    if (begun.has(achievement)) return copies === null ? [copy] : []
    begun.add(achievement)
    return [art, ...Array.from({ length: (copies ?? 1) - 1 }, () => copy)]
  })

  function artOf({ batch: { achievement }, picture, key }: SheetBadge, drawnArt: ButtonArt): CellArt {
    const layout = layOutButton(sheet, drawnArt)
    const marks = hasMarks ? shapeOperators([cutCircle(sheet)], page) : ''
    const ground = shapeOperators(layout.ground, page)
    const operators = pictureOperators(layout.badge, picture, key, page)
    const edges = edgesOf(layout.badge, page)
    const figure = { tag: 'Figure', alt: achievement.name, edges, operators } as const
    return { title: achievement.name, parts: [ornament(ground), figure, ornament(marks)], missing: [] }
  }
}

const drawnArtOf = ({ batch: { badge }, aspect }: SheetBadge): ButtonArt =>
  'scene' in badge ? buttonArtOf(badge.scene) : squareArt(aspect)

import { type Matrix, multiplied } from '#core/design/matrix'
import type { Shape } from '#core/design/scene'
import { moved } from '#core/paint/pdf/edges'
import { markedParts, type PaintedPart, type SpokenRoles } from '#core/paint/pdf/paintedParts'
import { asciiBytes } from '#core/paint/pdf/pdfSyntax'
import type { TaggedGroup } from '#core/paint/pdf/structureTree'
import type { Printer } from '#core/sheets/printer'
import type { Size, Slot } from '#core/sheets/sheet'
import { isTurned, type Sides, slotsBehind } from '#core/sheets/sides'
import type { DocumentFile } from './documentFile.ts'
import type { Certificate } from './print.ts'
import type { SheetFile } from './sheetFile.ts'
import { marksOn, pageMatrix, placedOn } from './sheetPage.ts'

/** Small things of one size on a sheet, each with the same on its back if both sides are printed. */
export interface CellSheet {
  readonly paper: Size
  readonly slots: readonly Slot[]
  /** The first one used of the first sheet, from 0. */
  readonly from: number
  readonly marks: readonly Shape[]
  readonly sides: Sides
  readonly printer: Printer
}

export interface CellArt {
  /** Of its bookmark, and of the group that a screen reader finds. */
  readonly title: string
  /** In the coordinates of the slot, from its bottom left. */
  readonly parts: readonly PaintedPart[]
  /** One more of the same, which needs no bookmark. */
  readonly isCopy?: true
  /** Characters of the name that could not be printed as they are. */
  readonly missing: readonly string[]
}

/** BCP 47 of a person's name, if known. */
export const spokenName = (language: string | null): SpokenRoles =>
  language === null ? {} : { name: { tag: 'P', lang: language } }

/** `draw` gives what one person has on the sheets: one thing, or several, or none. */
export function openCells<Person = Certificate>(
  file: DocumentFile,
  { paper, slots, from, marks, sides, printer }: CellSheet,
  draw: (person: Person) => readonly CellArt[],
): SheetFile<Person> {
  const behind = slotsBehind(slots, paper)
  const front = pageMatrix(paper, printer)
  const back = pageMatrix(paper, printer, isTurned(paper, sides))
  let waiting: { readonly index: number; readonly art: CellArt }[] = []
  let next = from
  let pages = 0

  function finishPage(): void {
    if (waiting.length === 0) return
    const cut = marksOn(marks, paper, front)
    page(front, slots, cut === '' ? '' : `/Artifact BMC ${cut}EMC\n`)
    if (sides !== 'front') page(back, behind, '', true)
    waiting = []
    next = 0
  }

  function page(matrix: Matrix, places: readonly Slot[], after: string, isBack = false): void {
    let firstId = 0
    let cells = ''
    const groups = waiting.map(({ index, art: { title, parts: painted, isCopy } }): TaggedGroup => {
      const { left, top, height } = places[index]!
      const { operators, parts } = markedParts(painted, firstId)
      firstId += parts.length
      const place: Matrix = [1, 0, 0, 1, left, paper.height - top - height]
      cells += placedOn(place, operators)
      const standing = moved(parts, multiplied(matrix, place))
      return { title, parts: standing, ...((isBack || isCopy) && { isContinuation: true }) }
    })
    const bytes = asciiBytes(placedOn(matrix, cells) + after)
    file.page({ size: paper, contents: [file.pdf.addCompressed(bytes)], groups })
    pages++
  }

  return {
    add(person) {
      const drawn = draw(person)
      for (const art of drawn) {
        waiting.push({ index: next++, art })
        if (next === slots.length) finishPage()
      }
      return drawn[0]?.missing ?? []
    },
    end(seal) {
      finishPage()
      file.end(seal)
      return { pages, codesLeftOut: 0 }
    },
  }
}

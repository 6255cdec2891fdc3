import type { Shape } from '#core/design/scene'
import { asciiBytes, pdfNumber } from '#core/paint/pdf/pdfSyntax'
import type { Printer } from '#core/sheets/printer'
import type { Size, Slot } from '#core/sheets/sheet'
import { isTurned, type Sides, slotsBehind } from '#core/sheets/sides'
import type { DocumentFile } from './documentFile.ts'
import type { Certificate } from './print.ts'
import type { SheetFile } from './sheetFile.ts'
import { marksOn, pageOf } from './sheetPage.ts'

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
  /** In the coordinates of the slot, from its bottom left. */
  readonly operators: string
  /** Characters of the name that could not be printed as they are. */
  readonly missing: readonly string[]
}

/** `draw` gives what one person has on the sheets: one thing, or several, or none. */
export function openCells<Person = Certificate>(
  file: DocumentFile,
  { paper, slots, from, marks, sides, printer }: CellSheet,
  draw: (person: Person) => readonly CellArt[],
): SheetFile<Person> {
  const behind = slotsBehind(slots, paper)
  const front = pageOf(paper, printer)
  const back = pageOf(paper, printer, isTurned(paper, sides))
  let waiting: { readonly index: number; readonly operators: string }[] = []
  let next = from
  let pages = 0

  function finishPage(): void {
    if (waiting.length === 0) return
    page(front, slots, marksOn(marks, paper, front))
    if (sides !== 'front') page(back, behind, '')
    waiting = []
    next = 0
  }

  function page(begin: string, places: readonly Slot[], after: string): void {
    const cells = waiting.map(({ index, operators }) => {
      const { left, top, height } = places[index]!
      return `q 1 0 0 1 ${pdfNumber(left)} ${pdfNumber(paper.height - top - height)} cm\n${operators}Q\n`
    })
    const bytes = asciiBytes(`${begin}${cells.join('')}Q\n${after}`)
    file.page({ size: paper, contents: [file.pdf.addCompressed(bytes)] })
    pages++
  }

  return {
    add(person) {
      const drawn = draw(person)
      for (const { operators } of drawn) {
        waiting.push({ index: next++, operators })
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

import type { CertificateBatch } from '#core/certificate/certificate'
import type { Seal } from '#core/paint/pdf/pdfWriter'
import type { Printer } from '#core/sheets/printer'
import type { Sides } from '#core/sheets/sides'
import type { Certificate } from './print.ts'

/** What is the same for every kind of sheet. */
export interface SheetOrder {
  /** What the certificates of each achievement share. */
  readonly achievements: ReadonlyMap<string, CertificateBatch>
  readonly sides: Sides
  readonly printer: Printer
  /** Whether cuts and folds are marked. */
  readonly hasMarks: boolean
}

/** Sheets taken person by person, by one who has other things to do in between. */
export interface SheetFile<Person = Certificate> {
  /** Returns the characters of the name that could not be printed as they are. */
  add(person: Person): readonly string[]
  end(seal: Seal | null): SheetFileEnd
}

export interface SheetFileEnd {
  readonly pages: number
  /** Certificates whose code would have been too fine to scan, and that carry their number instead. */
  readonly codesLeftOut: number
}

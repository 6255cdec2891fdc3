import type { Seal } from '#core/paint/pdf/pdfWriter'
import type { Certificate } from './print.ts'

/** Sheets taken person by person, by one who has other things to do in between. */
export interface SheetFile {
  /** Returns the characters of the name that could not be printed as they are. */
  add(certificate: Certificate): readonly string[]
  end(seal: Seal | null): SheetFileEnd
}

export interface SheetFileEnd {
  readonly pages: number
  /** Certificates whose code would have been too fine to scan, and that carry their number instead. */
  readonly codesLeftOut: number
}

/** Points (1/72 inch); y grows downwards from the top of the paper. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where one item stands on a sheet. */
export interface Slot extends Size {
  readonly left: number
  readonly top: number
}

export const MM = 72 / 25.4

export const A4: Size = { width: 595.28, height: 841.89 }
export const LETTER: Size = { width: 612, height: 792 }

/** What most printers leave white at each edge of the paper. */
export const PRINTER_MARGIN = 4.2 * MM

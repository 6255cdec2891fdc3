/** A4 landscape in points. y grows downwards, as in a scene. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const PAGE = { width: 841.89, height: 595.28 } as const
export const CENTRE = PAGE.width / 2

/** From the edge of the paper to the outer rule of the frame, and to its inner rule. */
export const FRAME = { outer: 25, inner: 41 } as const

/** Where anything may stand. */
export const CONTENT: Box = { left: 70, top: 57, right: PAGE.width - 70, bottom: 540 }
export const TEXT_WIDTH = 640

/** The lower third: signature, badge, QR, side by side. */
export const FOOT_TOP = 392
/** Signature and QR stand in columns of this width at either side. */
export const COLUMN_WIDTH = 190

/** 46.9 mm: a module of the largest code, 117 on a side, is 0.4 mm. */
export const QR_SIDE = 133
/** Codes with few modules need not be as large. 0.55 mm. */
export const QR_LARGEST_MODULE = 1.56

/** Middle of the column read first, or of the one read last. */
export const columnCentre = (which: 'first' | 'last', dir: 'ltr' | 'rtl'): number =>
  (which === 'first') === (dir === 'ltr') ? CONTENT.left + COLUMN_WIDTH / 2 : CONTENT.right - COLUMN_WIDTH / 2

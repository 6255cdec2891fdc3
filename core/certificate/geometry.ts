/** In points. y grows downwards, as in a scene. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** 46.9 mm: a module of the largest code, 117 on a side, is 0.4 mm. */
export const QR_SIDE = 133
/** Codes with few modules need not be as large. 0.55 mm. */
export const QR_LARGEST_MODULE = 1.56

/** Where in an area its contents stand, from left to right. */
export type Edge = 'left' | 'middle' | 'right'

/** A box that a block is set in: the block wraps and shrinks until it is inside. */
export interface Area extends Box {
  readonly edge: Edge
}

export const widthOf = (box: Box): number => box.right - box.left
export const heightOf = (box: Box): number => box.bottom - box.top

/** Where its contents are anchored. */
export const anchorOf = (area: Area): number =>
  area.edge === 'left' ? area.left : area.edge === 'right' ? area.right : (area.left + area.right) / 2

/** The left end of something this wide in the area. */
export const startOf = (area: Area, width: number): number =>
  anchorOf(area) - (area.edge === 'left' ? 0 : area.edge === 'right' ? width : width / 2)

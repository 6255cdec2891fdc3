import type { Box, PageSize } from '../geometry.ts'
import type { Paper } from '../template.ts'

export const A4_ACROSS: Paper = { name: 'A4', width: 841.89, height: 595.28 }
export const A4_UPRIGHT: Paper = { name: 'A4', width: 595.28, height: 841.89 }
export const A5_ACROSS: Paper = { name: 'A5', width: 595.28, height: 419.53 }
export const LETTER_ACROSS: Paper = { name: 'Letter', width: 792, height: 612 }

/** What is left of a page inside margins of this width. */
export const inset = ({ width, height }: PageSize, margin: number): Box => ({
  left: margin,
  top: margin,
  right: width - margin,
  bottom: height - margin,
})

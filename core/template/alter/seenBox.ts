/** Where blocks stand on the page as it is seen: a page that runs right to left is the mirror image of its document. */
import type { Box } from '../../design/element.ts'
import type { BlockBox } from '../ownTemplate.ts'

/** How a page is seen; lengths in points. */
export interface SeenPage {
  readonly width: number
  readonly mirrored: boolean
}

export const seenBox = ({ left, top, width, height }: BlockBox, page: SeenPage): Box => ({
  x: page.mirrored ? page.width - left - width : left,
  y: top,
  width,
  height,
})

/** To a hundredth of a point, so that documents do not gather the noise of pointers. */
export const keptBox = ({ x, y, width, height }: Box, page: SeenPage): BlockBox => ({
  left: fine(page.mirrored ? page.width - x - width : x),
  top: fine(y),
  width: fine(width),
  height: fine(height),
})

const fine = (length: number): number => Math.round(length * 100) / 100

import type { Box, PageSize } from '../../certificate/geometry.ts'
import { type Matrix, mapped } from '../../design/matrix.ts'

/** Left, bottom, right and top as PDF counts: upwards. */
export type Edges = readonly [left: number, bottom: number, right: number, top: number]

export const edgesOf = ({ left, top, right, bottom }: Box, { height }: PageSize): Edges => [
  left,
  height - bottom,
  right,
  height - top,
]

/** What has edges, after a move that turns it upright or on its head, if at all. */
export function moved<Part extends { readonly edges?: Edges | undefined }>(
  parts: readonly Part[],
  matrix: Matrix,
): Part[] {
  return parts.map((part) => (part.edges ? { ...part, edges: movedEdges(part.edges, matrix) } : part))
}

function movedEdges([left, bottom, right, top]: Edges, matrix: Matrix): Edges {
  const [[x1, y1], [x2, y2]] = [mapped(matrix, left, bottom), mapped(matrix, right, top)]
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

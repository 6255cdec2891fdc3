/** What is around glyphs of a TrueType font, in its units. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

export const around = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    boxes[0] ?? [0, 0, 0, 0],
  )

/** Of one that draws nothing, nothing. */
export function boxOfGlyph(outline: Uint8Array): Box {
  if (outline.length === 0) return [0, 0, 0, 0]
  const view = new DataView(outline.buffer, outline.byteOffset)
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)]
}

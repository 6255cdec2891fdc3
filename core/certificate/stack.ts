/** Things under one another. */
export interface StackItem {
  /** The least there must be above it. */
  readonly gap: number
  readonly height: number
  place(top: number): unknown
}

/** No gap grows beyond this many times its least: what is left over stays below. */
const WIDEST_GAP = 1.8

/** Places every item, sharing out free space among the gaps. Returns where the last one ends. */
export function stack(items: readonly StackItem[], top: number, bottom: number): number {
  const gaps = items.reduce((sum, item) => sum + item.gap, 0)
  const needed = items.reduce((sum, item) => sum + item.gap + item.height, 0)
  const factor = Math.min(WIDEST_GAP, 1 + Math.max(0, bottom - top - needed) / (gaps || 1))
  let y = top
  for (const item of items) {
    y += item.gap * factor
    item.place(y)
    y += item.height
  }
  return y
}

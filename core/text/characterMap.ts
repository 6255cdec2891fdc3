/** A font's `cmap` table: which glyph draws a character (ISO/IEC 14496-22, 5.2.1). */

/** 0 where the font has none. A damaged table has no characters, or throws RangeError where it points outside itself. */
export type GlyphOf = (code: number) => number

const UNICODE = 0
const WINDOWS = 3
const [WINDOWS_BASIC, WINDOWS_FULL] = [1, 10]
/** Of the Unicode platform: the ways to write variations of a character, which are not characters. */
const VARIATIONS = 5

export function characterMap(table: DataView): GlyphOf {
  const found: { offset: number; format: number }[] = []
  for (let i = 0; i < table.getUint16(2); i++) {
    const [platform, encoding] = [table.getUint16(4 + 8 * i), table.getUint16(6 + 8 * i)]
    const isUnicode = platform === UNICODE && encoding !== VARIATIONS
    const isWindows = platform === WINDOWS && (encoding === WINDOWS_BASIC || encoding === WINDOWS_FULL)
    if (!isUnicode && !isWindows) continue
    const offset = table.getUint32(8 + 8 * i)
    found.push({ offset, format: table.getUint16(offset) })
  }
  // The whole of Unicode, else its first 65,536.
  const whole = found.find(({ format }) => format === 12)
  if (whole) return inGroups(table, whole.offset)
  const basic = found.find(({ format }) => format === 4)
  return basic ? inSegments(table, basic.offset) : () => 0
}

function inGroups(table: DataView, offset: number): GlyphOf {
  const first = offset + 16
  const count = table.getUint32(offset + 12)
  return (code) => {
    let [low, high] = [0, count - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const at = first + 12 * middle
      const start = table.getUint32(at)
      if (code < start) high = middle - 1
      else if (code > table.getUint32(at + 4)) low = middle + 1
      else return table.getUint32(at + 8) + code - start
    }
    return 0
  }
}

function inSegments(table: DataView, offset: number): GlyphOf {
  const size = table.getUint16(offset + 6)
  const ends = offset + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const ranges = deltas + size
  return (code) => {
    // The first segment that does not end before it.
    let [low, high] = [0, size / 2]
    while (low < high) {
      const middle = (low + high) >> 1
      if (table.getUint16(ends + 2 * middle) < code) low = middle + 1
      else high = middle
    }
    const at = 2 * low
    if (at >= size) return 0
    const start = table.getUint16(starts + at)
    if (code < start) return 0
    const range = table.getUint16(ranges + at)
    const delta = table.getUint16(deltas + at)
    if (range === 0) return (code + delta) & 0xffff
    const glyph = table.getUint16(ranges + at + range + 2 * (code - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

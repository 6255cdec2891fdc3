/** An embedded TrueType font and its ToUnicode, as one who checks them reads them (ISO/IEC 14496-22; ISO 32000-1, 9.10.3). */

export interface FontProgram {
  readonly glyphs: number
  /** In thousandths of an em. */
  readonly widthOf: (glyph: number) => number
  /** What is wrong with it as a font; empty for a sound one. */
  readonly faults: readonly string[]
}

const REQUIRED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const

export function readFontProgram(file: Uint8Array): FontProgram {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const faults: string[] = []
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const name = Buffer.from(file.subarray(entry, entry + 4)).toString('latin1')
    const [sum, from, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [number, number, number]
    if (from % 4 !== 0 || from + length > file.length) faults.push(`${name} lies beyond the file`)
    else tables.set(name, new DataView(view.buffer, view.byteOffset + from, length))
    if (name !== 'head' && sumOf(view, from, length) !== sum) faults.push(`${name} has another sum`)
  }
  for (const name of REQUIRED) if (!tables.has(name)) faults.push(`${name} is missing`)
  if (faults.length > 0) return { glyphs: 0, widthOf: () => Number.NaN, faults }
  const [glyf, head, hhea, hmtx, loca, maxp] = REQUIRED.map((name) => tables.get(name)!) as Required6
  const glyphs = maxp.getUint16(4)
  const known = hhea.getUint16(34)
  const isLong = head.getInt16(50) === 1
  const place = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)
  if (hmtx.byteLength < 4 * known + 2 * (glyphs - known)) faults.push('widths are missing')
  if (loca.byteLength < (glyphs + 1) * (isLong ? 4 : 2)) faults.push('outlines are missing')
  else for (let glyph = 0; glyph < glyphs; glyph++) judgeOutline(glyph)
  const em = head.getUint16(18)
  const widthOf = (glyph: number) => (hmtx.getUint16(4 * Math.min(glyph, known - 1)) * 1000) / em
  return { glyphs, widthOf, faults }

  function judgeOutline(glyph: number): void {
    const [from, to] = [place(glyph), place(glyph + 1)]
    if (to < from || to > glyf.byteLength) faults.push(`glyph ${glyph} lies beyond the outlines`)
    else if (to > from && glyf.getInt16(from) < 0) {
      for (let at = from + 10, flags = MORE; flags & MORE; ) {
        flags = glyf.getUint16(at)
        if (glyf.getUint16(at + 2) >= glyphs) faults.push(`glyph ${glyph} is made of one that is not there`)
        at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0)
      }
    }
  }
}

type Required6 = [DataView, DataView, DataView, DataView, DataView, DataView]

/** The flag of a component that another follows. */
const MORE = 0x20

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0
  for (let at = from; at < from + length; at += 4)
    for (let i = 0; i < 4; i++) sum += (at + i < view.byteLength ? view.getUint8(at + i) : 0) * 256 ** (3 - i)
  return sum % 2 ** 32
}

/** What each code stands for. */
export function readToUnicode(cmap: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, count, lines] of cmap.matchAll(/(\d+) beginbfchar\n(.*?)endbfchar/gs)) {
    const rows = [...lines!.matchAll(/<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]*)>\s/g)]
    if (rows.length !== Number(count) || rows.length > 100) throw new Error('A list of characters is broken')
    for (const [, code, hex] of rows) {
      const text = Buffer.from(hex!, 'hex').swap16().toString('utf16le')
      found.set(Number.parseInt(code!, 16), text)
    }
  }
  return found
}

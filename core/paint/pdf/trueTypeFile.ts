/** The tables of a TrueType file: apart from each other, and as a file again (ISO/IEC 14496-22, 4.3). */
export type FontTables = Readonly<Record<string, DataView>>

const TABLE_ENTRY = 16
const DIRECTORY = 12

const known = new WeakMap<Uint8Array, FontTables>()

/** Of a file that does not change: they are looked up once. */
export function tablesOf(font: Uint8Array): FontTables {
  const tables = known.get(font) ?? directoryOf(font)
  known.set(font, tables)
  return tables
}

function directoryOf(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables: Record<string, DataView> = {}
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = DIRECTORY + i * TABLE_ENTRY
    const name = String.fromCharCode(...font.subarray(entry, entry + 4))
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    tables[name] = new DataView(font.buffer, font.byteOffset + offset, length)
  }
  return tables
}

const TRUE_TYPE = 0x00010000
/** In the head; it makes all of the file add up to this, in words. */
const CHECKSUM_OF_FILE = 8
const WHOLE_SUM = 0xb1b0afba

/** The tables in the order of their names. */
export function trueTypeFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables)
  const start = DIRECTORY + TABLE_ENTRY * entries.length
  const size = entries.reduce((sum, [, { length }]) => sum + padded(length), start)
  const file = new DataView(new ArrayBuffer(size))
  const search = 2 ** Math.floor(Math.log2(entries.length))
  file.setUint32(0, TRUE_TYPE)
  for (const [i, value] of [
    entries.length,
    search * 16,
    Math.log2(search),
    (entries.length - search) * 16,
  ].entries())
    file.setUint16(4 + 2 * i, value)
  let offset = start
  let headAt = 0
  for (const [i, [name, bytes]] of entries.entries()) {
    const entry = DIRECTORY + i * TABLE_ENTRY
    bytesOf(file).set(bytes, offset)
    for (let letter = 0; letter < 4; letter++) file.setUint8(entry + letter, name.charCodeAt(letter))
    file.setUint32(entry + 4, sumOf(file, offset, offset + padded(bytes.length)))
    file.setUint32(entry + 8, offset)
    file.setUint32(entry + 12, bytes.length)
    if (name === 'head') {
      headAt = offset
      file.setUint32(headAt + CHECKSUM_OF_FILE, 0)
    }
    offset += padded(bytes.length)
  }
  file.setUint32(headAt + CHECKSUM_OF_FILE, WHOLE_SUM - sumOf(file, 0, size))
  return bytesOf(file)
}

function sumOf(file: DataView, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 4) sum = (sum + file.getUint32(at)) | 0
  return sum >>> 0
}

/** Tables and glyphs begin at whole words. */
export const padded = (length: number): number => (length + 3) & ~3

export const bytesOf = (view: DataView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

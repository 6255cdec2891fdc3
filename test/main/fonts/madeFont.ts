/** Small fonts for characters of one's choice, as a computer may have them: nothing of ours draws these characters. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { drawnTrueType } from '#core/paint/pdf/drawnTrueType'
import { tablesOf, trueTypeFile } from '#core/paint/pdf/trueTypeFile'
import { openTypeface } from '#core/text/typeface'

const require = createRequire(import.meta.url)
const latin = openTypeface(
  'Noto',
  readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf')),
)

export interface MadeFont {
  readonly name: string
  readonly family?: string
  /** Drawn as so many Latin letters, in their order. */
  readonly characters: string
  readonly weight?: number
  /** Whether documents may carry it (`fsType`); 0 allows everything. */
  readonly permission?: number
  /** Its characters have a place and no ink. */
  readonly isBlank?: boolean
}

type Tables = Record<string, Uint8Array>

export const madeFont = (font: MadeFont): Uint8Array => trueTypeFile(inOrder(tablesFor(font)))

/** Of the same letters, drawn by cubic curves: with the outlines of a font that comes with pdf.js. */
export function madeCffFont(font: MadeFont): Uint8Array {
  const { glyf: _, loca: __, ...rest } = tablesFor(font, CFF_A)
  const cff = readFileSync(require.resolve('pdfjs-dist/standard_fonts/FoxitSerif.pfb'))
  const count = cff.readUInt16BE(CHAR_STRINGS)
  const maxp = new DataView(new ArrayBuffer(6))
  maxp.setUint32(0, 0x00005000)
  maxp.setUint16(4, count)
  const bytes = trueTypeFile(inOrder({ ...rest, 'CFF ': new Uint8Array(cff), maxp: bytesOf(maxp) }))
  bytes.set(Buffer.from('OTTO'))
  return bytes
}

/** Where that font counts its glyphs. */
const CHAR_STRINGS = 2294
/** Its letter A; the others follow. */
const CFF_A = 34

export function madeCollection(files: readonly Uint8Array[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(12 + 4 * files.length))
  header.setUint32(0, 0x74746366)
  header.setUint32(4, 0x00010000)
  header.setUint32(8, files.length)
  let offset = header.byteLength
  const members = files.map((file, i) => {
    const member = file.slice()
    const view = new DataView(member.buffer)
    // A collection's tables are found from its beginning.
    for (let table = 0; table < view.getUint16(4); table++) {
      const at = 12 + 16 * table + 8
      view.setUint32(at, view.getUint32(at) + offset)
    }
    header.setUint32(12 + 4 * i, offset)
    offset += member.length
    return member
  })
  return Buffer.concat([bytesOf(header), ...members])
}

function tablesFor(
  { name, family = name, characters, isBlank = false, ...style }: MadeFont,
  first = 1,
): Tables {
  const codes = Array.from(characters, (character) => character.codePointAt(0)!).sort((a, b) => a - b)
  const glyphs = codes.map((_, i) =>
    isBlank ? latin.font.nominalGlyph(32)! : latin.font.nominalGlyph(65 + i)!,
  )
  const drawn = Object.entries(
    tablesOf(
      drawnTrueType(
        latin,
        glyphs.map((id) => ({ id })),
      ),
    ),
  )
  return {
    ...Object.fromEntries(drawn.map(([tag, view]) => [tag, bytesOf(view)])),
    'OS/2': styleTable(style),
    cmap: characterTable(codes, first),
    name: nameTable({ 1: family, 4: name }),
  }
}

const inOrder = (tables: Tables): Tables =>
  Object.fromEntries(Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1)))

function styleTable({ weight = 400, permission = 0 }: Pick<MadeFont, 'weight' | 'permission'>): Uint8Array {
  const table = new DataView(new ArrayBuffer(96))
  table.setUint16(0, 4)
  table.setUint16(4, weight)
  table.setUint16(6, 5)
  table.setUint16(8, permission)
  return bytesOf(table)
}

/** One group a character: the glyphs follow in their order. */
function characterTable(codes: readonly number[], first: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(28 + 12 * codes.length))
  table.setUint16(2, 1)
  table.setUint16(4, 3)
  table.setUint16(6, 10)
  table.setUint32(8, 12)
  table.setUint16(12, 12)
  table.setUint32(16, 16 + 12 * codes.length)
  table.setUint32(24, codes.length)
  for (const [i, code] of codes.entries()) {
    table.setUint32(28 + 12 * i, code)
    table.setUint32(32 + 12 * i, code)
    table.setUint32(36 + 12 * i, first + i)
  }
  return bytesOf(table)
}

function nameTable(names: Readonly<Record<number, string>>): Uint8Array {
  const entries = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }))
  const head = new DataView(new ArrayBuffer(6 + 12 * entries.length))
  head.setUint16(2, entries.length)
  head.setUint16(4, head.byteLength)
  let offset = 0
  for (const [i, { id, bytes }] of entries.entries()) {
    for (const [j, value] of [3, 1, 0x409, id, bytes.length, offset].entries())
      head.setUint16(6 + 12 * i + 2 * j, value)
    offset += bytes.length
  }
  return Buffer.concat([bytesOf(head), ...entries.map(({ bytes }) => bytes)])
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

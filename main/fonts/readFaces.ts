/** What a font file holds, read from its directory and a few small tables: a collection may have 100 MB. */
import { type FileHandle, open, stat } from 'node:fs/promises'
import { characterMap } from '#core/text/characterMap'
import { fontNames } from '#core/text/fontNames'

/** A font that may be printed with: it has outlines, and its maker lets documents carry parts of it. */
export interface FontFace {
  readonly name: string
  readonly family: string
  readonly file: string
  /** Among those of a collection; 0 in a file of its own. */
  readonly index: number
  /** 400 is regular. */
  readonly weight: number
  /** 1 to 9; 5 is normal. */
  readonly width: number
  readonly isSlanted: boolean
  /** Those of the characters asked about that it draws. */
  readonly has: ReadonlySet<string>
}

interface Table {
  readonly offset: number
  readonly length: number
}
type Directory = ReadonlyMap<string, Table>

const COLLECTION = 'ttcf'
const MOST_MEMBERS = 64
const MOST_TABLES = 64
/** In bytes: much longer than any that is sound. */
const LONGEST = { name: 1 << 20, cmap: 8 << 20 }

/** Empty for a file that is no font, is damaged or cannot be read: nobody asked for that one. */
export async function readFaces(file: string, characters: readonly string[]): Promise<FontFace[]> {
  let handle: FileHandle | undefined
  try {
    const facts = await stat(file)
    // Opening a pipe would wait for whoever writes into it.
    if (!facts.isFile()) return []
    handle = await open(file)
    const reader = readerOf(handle, facts.size)
    const faces: FontFace[] = []
    for (const [index, offset] of (await membersOf(reader)).entries()) {
      const face = await readFace(reader, offset, characters)
      if (face) faces.push({ ...face, file, index })
    }
    return faces
  } catch {
    return []
  } finally {
    await handle?.close()
  }
}

/** Throws RangeError where the file ends before. Members of a collection share tables: the last few are kept. */
type Reader = (offset: number, length: number) => Promise<DataView>

const KEPT = 4

function readerOf(handle: FileHandle, size: number): Reader {
  const kept = new Map<string, DataView>()
  return async (offset, length) => {
    const key = `${offset} ${length}`
    const known = kept.get(key)
    if (known) return known
    // Before memory is taken: a damaged table may claim gigabytes.
    if (offset + length > size) throw new RangeError('The font file ends too early')
    const bytes = new Uint8Array(length)
    const { bytesRead } = await handle.read(bytes, 0, length, offset)
    if (bytesRead < length) throw new RangeError('The font file became shorter')
    const view = new DataView(bytes.buffer)
    kept.set(key, view)
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
    return view
  }
}

async function membersOf(read: Reader): Promise<number[]> {
  if (tag(await read(0, 4), 0) !== COLLECTION) return [0]
  const count = Math.min((await read(8, 4)).getUint32(0), MOST_MEMBERS)
  const offsets = await read(12, 4 * count)
  return Array.from({ length: count }, (_, i) => offsets.getUint32(4 * i))
}

type FaceInFile = Omit<FontFace, 'file' | 'index'>

async function readFace(
  read: Reader,
  offset: number,
  characters: readonly string[],
): Promise<FaceInFile | null> {
  const tables = await directoryAt(read, offset)
  const [name, cmap, style] = [tables.get('name'), tables.get('cmap'), tables.get('OS/2')]
  if (!name || !cmap || !hasOutlines(tables)) return null
  if (name.length > LONGEST.name || cmap.length > LONGEST.cmap) return null
  const facts = style && style.length >= STYLE_LENGTH ? await read(style.offset, STYLE_LENGTH) : null
  if (facts && !mayBeCarried(facts)) return null
  const names = fontNames(await read(name.offset, name.length))
  if (!names || STANDS_FOR_OTHERS.test(names.full)) return null
  return {
    name: names.full,
    family: names.family,
    // Fonts of old Macs say nothing of it.
    weight: facts?.getUint16(4) ?? 400,
    width: facts?.getUint16(6) ?? 5,
    isSlanted: facts !== null && (facts.getUint16(62) & ITALIC_OR_OBLIQUE) !== 0,
    has: characters.length > 0 ? await drawn(read, tables, cmap, characters) : new Set(),
  }
}

async function directoryAt(read: Reader, offset: number): Promise<Directory> {
  const count = (await read(offset, 12)).getUint16(4)
  if (count > MOST_TABLES) return new Map()
  const entries = await read(offset + 12, 16 * count)
  return new Map(
    Array.from({ length: count }, (_, i) => [
      tag(entries, 16 * i),
      { offset: entries.getUint32(16 * i + 8), length: entries.getUint32(16 * i + 12) },
    ]),
  )
}

/** Emoji as coloured pictures have none, whatever else is in the file. */
const hasOutlines = (tables: Directory): boolean =>
  (tables.get('glyf')?.length ?? 0) > 0 ||
  ((tables.has('CFF ') || tables.has('CFF2')) && !tables.has('SVG ') && !tables.has('CBDT'))

/** Of `OS/2`, up to the style of the letters. */
const STYLE_LENGTH = 64
const ITALIC_OR_OBLIQUE = 0x0201

/** Its maker's word on documents that carry the font (`fsType`): none at all, no parts, only as pictures. */
function mayBeCarried(style: DataView): boolean {
  const word = style.getUint16(8)
  const [restricted, asPreviewOrMore, wholeOnly, picturesOnly] = [0x2, 0xc, 0x100, 0x200]
  if ((word & (wholeOnly | picturesOnly)) !== 0) return false
  return (word & restricted) === 0 || (word & asPreviewOrMore) !== 0
}

/** They have a box, or nothing, for every character there is. */
const STANDS_FOR_OTHERS = /last ?resort|adobe ?blank|notdef/i

/** In most emoji fonts the outline of a character is empty, and a picture is drawn in its place. */
async function drawn(
  read: Reader,
  tables: Directory,
  cmap: Table,
  characters: readonly string[],
): Promise<Set<string>> {
  const glyphOf = characterMap(await read(cmap.offset, cmap.length))
  const found = characters.map((one) => [one, glyphOf(one.codePointAt(0)!)] as const)
  const has = new Set<string>()
  const isInked = inkOf(read, tables)
  for (const [character, glyph] of found) if (glyph !== 0 && (await isInked(glyph))) has.add(character)
  return has
}

function inkOf(read: Reader, tables: Directory): (glyph: number) => Promise<boolean> {
  const [head, loca] = [tables.get('head'), tables.get('loca')]
  if (!tables.has('glyf')) return () => Promise.resolve(true)
  if (!head || !loca) return () => Promise.resolve(false)
  let offsets: DataView | undefined
  let isLong = false
  return async (glyph) => {
    if (!offsets) {
      isLong = (await read(head.offset, 54)).getInt16(50) === 1
      offsets = await read(loca.offset, loca.length)
    }
    const [from, to] = isLong
      ? [offsets.getUint32(4 * glyph), offsets.getUint32(4 * glyph + 4)]
      : [offsets.getUint16(2 * glyph), offsets.getUint16(2 * glyph + 2)]
    return to > from
  }
}

const tag = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

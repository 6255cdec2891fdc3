import { Inflate, strFromU8 } from 'fflate'
import { crc32 } from '../crc32.ts'
import { joinedBytes } from '../joinedBytes.ts'
import { failed, type Outcome, ok } from '../outcome.ts'

export interface ArchiveLimits {
  /** Bytes that a file of this name may unpack to; 0 leaves it out. */
  readonly roomFor: (name: string) => number
  /** Bytes that all of them may unpack to. */
  readonly most: number
}

export interface ArchiveProblem {
  readonly why: 'damaged' | 'too-large'
  /** The file inside, if it is one of them. */
  readonly file: string
}

/**
 * The files in a ZIP archive (APPNOTE 4.3), each checked against its checksum. SECURITY: what an archive says of its
 * sizes is not believed; unpacking ends as soon as there is more than the limits allow.
 */
export function readArchive(
  bytes: Uint8Array,
  { roomFor, most }: ArchiveLimits,
): Outcome<Map<string, Uint8Array>, ArchiveProblem> {
  const entries = listEntries(bytes)
  if (!entries) return failed({ why: 'damaged', file: '' })
  const files = new Map<string, Uint8Array>()
  let left = most
  for (const entry of entries) {
    const room = Math.min(roomFor(entry.name), left)
    if (roomFor(entry.name) === 0) continue
    const file = unpacked(bytes, entry, room)
    if (typeof file === 'string') return failed({ why: file, file: entry.name })
    if (files.has(entry.name)) return failed({ why: 'damaged', file: entry.name })
    left -= file.length
    files.set(entry.name, file)
  }
  return ok(files)
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  /** Of its local header. */
  readonly at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
/** The end of the directory, at the end of the archive; a comment may follow. */
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const UTF8_NAME = 0x800

/** Undefined if the archive has no whole directory. */
function listEntries(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_LENGTH
  const last = Math.max(0, end - LONGEST_COMMENT)
  while (end >= last && view.getUint32(end, true) !== END_OF_DIRECTORY) end--
  if (end < last) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const latin = (view.getUint16(at + 8, true) & UTF8_NAME) === 0
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, nameEnd), latin),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function unpacked(bytes: Uint8Array, entry: Entry, room: number): Uint8Array | ArchiveProblem['why'] {
  const { at, method, packedSize, checksum } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return 'damaged'
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + packedSize)
  if (packed.length < packedSize) return 'damaged'
  const file =
    method === STORED ? stored(packed, room) : method === DEFLATED ? inflated(packed, room) : 'damaged'
  if (typeof file === 'string') return file
  return crc32(file) === checksum ? file : 'damaged'
}

const STORED = 0
const DEFLATED = 8

const stored = (packed: Uint8Array, room: number): Uint8Array | 'too-large' =>
  packed.length > room ? 'too-large' : packed.slice()

/** Deflate makes at most a thousand bytes of one: pieces this small overshoot the limit by a few megabytes only. */
const PIECE = 4096

function inflated(packed: Uint8Array, room: number): Uint8Array | ArchiveProblem['why'] {
  const chunks: Uint8Array[] = []
  let [size, whole] = [0, false]
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk)
    size += chunk.length
    whole = final
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      if (size > room) return 'too-large'
    }
  } catch {
    return 'damaged'
  }
  return whole ? joinedBytes(chunks) : 'damaged'
}

/**
 * The chunks of a PNG file (PNG specification, third edition, section 5): a length, a type, data, and a CRC-32 over
 * type and data.
 */
import { crc32 } from '../crc32.ts'
import { StudioError } from '../errors.ts'

export interface PngChunk {
  readonly type: string
  readonly data: Uint8Array
  /** Where the whole chunk, with its length and checksum, lies in the file. */
  readonly start: number
  readonly end: number
  /** Whether the checksum is right. Computed when asked for: it takes longer than all the rest. */
  isIntact(): boolean
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum of a chunk. */
const FRAME = 12

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte)

/**
 * All chunks from IHDR to IEND. Wrong checksums are told, not thrown, so that a damaged badge can still be named.
 * Throws 'badge/damaged-png' where the file cannot be followed: cut off, bytes after the end, or no PNG at all.
 */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  if (!isPng(bytes)) throw damaged('it does not begin like a PNG')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: PngChunk[] = []
  for (let start = SIGNATURE.length; start < bytes.length; start = chunks.at(-1)!.end) {
    if (chunks.at(-1)?.type === 'IEND') throw damaged('something follows its end')
    if (start + FRAME > bytes.length) throw damaged('it is cut off')
    const length = view.getUint32(start)
    const end = start + FRAME + length
    if (end > bytes.length) throw damaged('it is cut off')
    chunks.push({
      type: String.fromCharCode(...bytes.subarray(start + 4, start + 8)),
      data: bytes.subarray(start + 8, end - 4),
      start,
      end,
      isIntact: () => crc32(bytes.subarray(start + 4, end - 4)) === view.getUint32(end - 4),
    })
  }
  if (chunks[0]?.type !== 'IHDR' || chunks[0].data.length !== 13) throw damaged('it has no header')
  if (chunks.at(-1)!.type !== 'IEND') throw damaged('it is cut off')
  return chunks
}

/** A whole chunk, ready to be put between two others. `type` has four letters. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)))
  return chunk
}

const damaged = (why: string): StudioError =>
  new StudioError('badge/damaged-png', `This picture is damaged: ${why}. Get the file again.`, { why })

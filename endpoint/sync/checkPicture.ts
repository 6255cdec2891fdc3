import { isPng, pngChunks } from '#core/badge/pngChunks'
import { isStudioError, StudioError } from '#core/errors'
import { contentOf } from '#core/sync/contentOf'
import { type EntryOf, syncLimits } from '#core/sync/protocol'
import { sha256Hex } from '../trust/nodeCrypto.ts'
import { isOnlyDrawing } from './isOnlyDrawing.ts'

/** The bytes of a picture that can be shown to anybody: only drawing, nobody's badge, and what its id says. */
export function checkPicture(entry: EntryOf<'image'>): Buffer {
  const bytes = bytesOf(entry)
  if (sha256Hex(bytes) !== entry.id) throw unfit('it is not the one it was announced as')
  if (bytes.length > syncLimits.imageBytes) throw unfit('it is larger than 1 MB')
  if (entry.type === 'png') refusePng(bytes)
  else if (!isOnlyDrawing(bytes.toString('utf8'))) throw unfit('it has parts that do more than draw')
  return bytes
}

function bytesOf(entry: EntryOf<'image'>): Buffer {
  try {
    return Buffer.from(contentOf(entry))
  } catch {
    throw unfit('it is damaged')
  }
}

/** What shows a picture. Others hold text, and a baked badge holds a person's name in one. */
const CHUNKS = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'pHYs',
  'bKGD',
])
const MOST_PIXELS = 4096

function refusePng(bytes: Buffer): void {
  if (!isPng(bytes)) throw unfit('it is no PNG')
  const chunks = chunksOf(bytes)
  if (!chunks.every(({ type }) => CHUNKS.has(type)))
    throw unfit('it holds text or other data beside the picture')
  if (!chunks.every((chunk) => chunk.isIntact())) throw unfit('it is damaged')
  const header = Buffer.from(chunks[0]!.data)
  if (header.readUInt32BE(0) > MOST_PIXELS || header.readUInt32BE(4) > MOST_PIXELS)
    throw unfit('it is too wide or high')
}

function chunksOf(bytes: Buffer) {
  try {
    return pngChunks(bytes)
  } catch (error) {
    if (isStudioError(error)) throw unfit('it is damaged')
    throw error
  }
}

const unfit = (why: string): StudioError =>
  new StudioError(
    'sync/picture',
    `The picture cannot be shown: ${why}. Save the badge again, then send it.`,
    { why },
  )

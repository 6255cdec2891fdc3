import type { Baked } from './baked.ts'
import { type PngChunk, pngChunks } from './pngChunks.ts'
import { badgeTextOf } from './pngText.ts'

/** The badge in a picture, of Open Badges 3.0 if there is one, else of 2.0. Throws 'badge/damaged-png'. */
export function readBakedPng(png: Uint8Array): Baked | undefined {
  const chunks = pngChunks(png)
  const found = textsIn(chunks)
  if (!found[0]) return undefined
  const { keyword, text } = found[0]
  return {
    version: keyword === 'openbadgecredential' ? 3 : 2,
    text,
    count: found.length,
    intact: chunks.every((chunk) => chunk.isIntact()),
  }
}

/**
 * The credential in a picture (Open Badges 3.0) if there is exactly one. Checks the checksum of its own chunk only,
 * so that a batch can read back what it has just baked. Throws 'badge/damaged-png'.
 */
export function unbakePng(png: Uint8Array): string | undefined {
  const [found, ...others] = textsIn(pngChunks(png))
  if (found?.keyword !== 'openbadgecredential' || others.length > 0) return undefined
  return found.chunk.isIntact() ? found.text : undefined
}

/** Of 3.0 if there are any; a picture may carry a badge of 2.0 beside it. */
function textsIn(chunks: readonly PngChunk[]) {
  const texts = chunks.flatMap((chunk) => {
    const text = badgeTextOf(chunk)
    return text ? [{ ...text, chunk }] : []
  })
  const ofVersion3 = texts.filter(({ keyword }) => keyword === 'openbadgecredential')
  return ofVersion3.length > 0 ? ofVersion3 : texts
}

/** The picture without its credential: of one that we baked, the bytes as they were released. Throws 'badge/damaged-png'. */
export function originalPng(png: Uint8Array): Uint8Array {
  const chunks = pngChunks(png).filter((chunk) => badgeTextOf(chunk)?.keyword !== 'openbadgecredential')
  const kept = [png.subarray(0, 8), ...chunks.map(({ start, end }) => png.subarray(start, end))]
  const original = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of kept) {
    original.set(part, at)
    at += part.length
  }
  return original
}

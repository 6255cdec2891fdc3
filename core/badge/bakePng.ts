import { StudioError } from '../errors.ts'
import { alreadyBaked } from './alreadyBaked.ts'
import { pngChunks } from './pngChunks.ts'
import { badgeTextOf, itxtChunk } from './pngText.ts'
import { originalPng } from './unbakePng.ts'

/**
 * Prepares a released picture once, for a whole batch: the result puts a credential (JSON or compact JWS) into it as
 * an iTXt chunk right after IHDR, where every reader finds it (Open Badges 3.0, section on baking).
 *
 * Throws 'badge/damaged-png', and 'badge/already-baked': take `originalPng` first, since the credential names the
 * digest of the picture as it was released.
 */
export function pngBaker(released: Uint8Array): (credential: string) => Uint8Array {
  const chunks = pngChunks(released)
  if (!chunks.every((chunk) => chunk.isIntact())) {
    throw new StudioError('badge/damaged-png', 'This picture is damaged. Get the file again.')
  }
  if (chunks.some((chunk) => badgeTextOf(chunk)?.keyword === 'openbadgecredential')) {
    throw alreadyBaked()
  }
  const head = released.slice(0, chunks[0]!.end)
  const tail = released.slice(chunks[0]!.end)
  return (credential) => {
    const text = itxtChunk('openbadgecredential', credential)
    const baked = new Uint8Array(head.length + text.length + tail.length)
    baked.set(head)
    baked.set(text, head.length)
    baked.set(tail, head.length + text.length)
    return baked
  }
}

/** Puts a credential into any picture, in place of one that is there. Throws 'badge/damaged-png'. */
export const bakePng = (png: Uint8Array, credential: string): Uint8Array =>
  pngBaker(originalPng(png))(credential)

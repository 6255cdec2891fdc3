import { base64 } from '@scure/base'
import type { Entry } from './protocol.ts'

/** What the SHA-256 of an entry is taken of: text as its UTF-8. Nothing, for entries that only take away. */
export function contentOf(entry: Entry): string | Uint8Array {
  switch (entry.kind) {
    case 'image':
      return entry.type === 'png' ? bytesOfBase64(entry.data) : entry.data
    case 'erasure':
      return ''
    case 'credential':
      return entry.visibility === 'status-only' ? '' : entry.document
    default:
      return entry.document
  }
}

/** Throws a RangeError or TypeError if it is not base64. */
function bytesOfBase64(text: string): Uint8Array {
  return base64.decode(text)
}

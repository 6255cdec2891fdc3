import { createHash } from 'node:crypto'
import type { Sink } from '#core/paint/pdf/pdfWriter'

/** For one small file that is looked at as a whole. */
export function memorySink(): Sink & { bytes(): Uint8Array } {
  const hash = createHash('sha256')
  const chunks: Uint8Array[] = []
  const keep = (bytes: Uint8Array): void => {
    hash.update(bytes)
    chunks.push(bytes)
  }
  return {
    begin: keep,
    write: (bytes) => keep(bytes.slice()),
    writeAscii: (text) => keep(Buffer.from(text, 'latin1')),
    digest: (more = new Uint8Array()) => hash.copy().update(more).digest(),
    bytes: () => Buffer.concat(chunks),
  }
}

import { deflateSync } from 'node:zlib'
import { pngChunk } from '#core/badge/pngChunks'

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A real PNG of `size` times `size` pixels, in grey, with the given chunks between header and image. */
export function samplePng(size = 8, between: readonly Uint8Array[] = []): Uint8Array {
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, size)
  new DataView(header.buffer).setUint32(4, size)
  header[8] = 8
  const rows = new Uint8Array(size * (size + 1)).map((_, i) => (i % (size + 1) === 0 ? 0 : (i * 37) % 256))
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...between,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  ])
}

export const sampleSvg = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg [ <!ENTITY unused "a > b"> ]>
<!-- <svg> in a comment -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" aria-label='a > b'><title>Peer tutor &amp; more</title>
  <style><![CDATA[ path > g { fill: red } ]]></style><path d="M0 0L8 8z"/></svg>
`

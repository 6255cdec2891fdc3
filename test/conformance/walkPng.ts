import { crc32 } from 'node:zlib'

export interface WalkedChunk {
  readonly type: string
  readonly data: Buffer
}

/**
 * Every chunk of a PNG, as strictly as pngcheck does it: signature, names, order, checksums, and nothing after the
 * end. Independent of the code under test. Throws a sentence.
 */
export function walkPng(bytes: Uint8Array): WalkedChunk[] {
  const png = Buffer.from(bytes)
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG signature')
  const chunks: WalkedChunk[] = []
  for (let at = 8; at < png.length; ) {
    if (chunks.at(-1)?.type === 'IEND') throw new Error('bytes after IEND')
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    if (!/^[A-Za-z]{2}[A-Z][A-Za-z]$/.test(type)) throw new Error(`no chunk name: ${type}`)
    const data = png.subarray(at + 8, at + 8 + length)
    const checksum = png.readUInt32BE(at + 8 + length)
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== checksum) throw new Error(`checksum of ${type}`)
    chunks.push({ type, data })
    at += 12 + length
  }
  const types = chunks.map(({ type }) => type)
  if (types[0] !== 'IHDR' || chunks[0]!.data.length !== 13) throw new Error('IHDR is not first')
  if (types.at(-1) !== 'IEND' || chunks.at(-1)!.data.length !== 0) throw new Error('IEND is not last')
  if (!types.includes('IDAT')) throw new Error('no IDAT')
  for (const once of ['IHDR', 'IEND', 'PLTE']) {
    if (types.filter((type) => type === once).length > 1) throw new Error(`${once} twice`)
  }
  return chunks
}

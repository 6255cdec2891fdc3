import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { createDeflate } from 'node:zlib'
import { pngChunk } from '#core/badge/pngChunks'
import { renderSvg } from './renderSvg.ts'

/** Rows at a time. Whole, a picture of 8,192 pixels and its copies would take more than a gigabyte. */
const STRIP = 1024
const VIEW_BOX = /viewBox="([^"]+)"/
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A square SVG of ours as PNG, `pixels` wide: the same picture as `rasterise` gives, for sizes beyond its memory. */
export async function rasteriseInStrips(svg: string, pixels: number): Promise<Uint8Array> {
  const [left = 0, top = 0, side = 0] = VIEW_BOX.exec(svg)![1]!.split(' ').map(Number)
  const deflate = createDeflate({ level: 4 })
  const packed: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => packed.push(chunk))
  for (let row = 0; row < pixels; row += STRIP) {
    const rows = Math.min(STRIP, pixels - row)
    const unit = side / pixels
    const strip = svg.replace(VIEW_BOX, `viewBox="${left} ${top + row * unit} ${side} ${rows * unit}"`)
    const { pixels: data, width, height } = await renderSvg(strip, pixels)
    if (width !== pixels || height !== rows) throw new Error('A strip came out in another size')
    if (!deflate.write(filteredRows(data, width, height))) await once(deflate, 'drain')
    // The renderer's memory is freed by the event loop.
    await setImmediate()
  }
  deflate.end()
  await once(deflate, 'end')
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, pixels)
  header.setUint32(4, pixels)
  header.setUint8(8, 8) // bits of a colour
  header.setUint8(9, 6) // colours with opacity
  const chunks = [
    pngChunk('IHDR', new Uint8Array(header.buffer)),
    pngChunk('IDAT', Buffer.concat(packed)),
    pngChunk('IEND', new Uint8Array(0)),
  ]
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]))
}

/**
 * Each row begins with its filter: none, which suits flat colours best (PNG, 9.2). The renderer's colours are
 * multiplied with their opacity, those of a PNG are not.
 */
function filteredRows(data: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 4
  const rows = new Uint8Array(height * (length + 1))
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1) + 1
    rows.set(data.subarray(y * length, (y + 1) * length), start)
    for (let at = start; at < start + length; at += 4) {
      const opacity = rows[at + 3]!
      if (opacity === 0 || opacity === 255) continue
      for (let i = at; i < at + 3; i++) rows[i] = Math.min(255, Math.round((rows[i]! * 255) / opacity))
    }
  }
  return rows
}

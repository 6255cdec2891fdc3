import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { crc32 } from '#core/crc32'
import { importAsset } from '../../../main/artwork/importAsset.ts'

const code = (code: string) => expect.objectContaining({ code })
const svg = (content: string, attributes = 'viewBox="0 0 100 100"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`)

/** Left half red, right half blue. */
function halves(width: number, height: number) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ff0000'
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = '#0000ff'
  context.fillRect(width / 2, 0, width / 2, height)
  return canvas
}

/** Red, green and blue of the pixel at shares of the width and height. */
async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const image = await loadImage(Buffer.from(bytes))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return [...context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data]
}

describe('a picture put onto a badge', () => {
  test('keeps its own proportions', async () => {
    const { type, width, height, bytes } = await importAsset(halves(300, 100).toBuffer('image/png'))
    expect([type, width, height]).toEqual(['image/png', 300, 100])
    expect((await pixel(bytes, 0.2, 0.5))[0]).toBe(255)
    expect((await pixel(bytes, 0.8, 0.5))[2]).toBe(255)
  })

  test('is the same picture whenever it is imported', async () => {
    const png = halves(60, 60).toBuffer('image/png')
    const [first, second] = [await importAsset(png), await importAsset(png)]
    expect(first.id).toMatch(/^[0-9a-f]{64}$/)
    expect(second.id).toBe(first.id)
    expect((await importAsset(first.bytes)).id).toBe(first.id)
  })

  test('JPEG stays JPEG, without what the camera told of the place', async () => {
    const photo = withSegment(
      halves(200, 100).toBuffer('image/jpeg', 90),
      0xe1,
      'Exif\0\0 60.1699 N 24.9384 E',
    )
    const noted = withSegment(photo, 0xfe, 'taken by somebody')
    const { type, bytes, width } = await importAsset(noted)
    expect([type, width]).toEqual(['image/jpeg', 200])
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/60\.1699|somebody/)
    expect((await pixel(bytes, 0.1, 0.5))[0]).toBeGreaterThan(240)
  })

  test('a large photo becomes smaller, a large drawing less so', async () => {
    const photo = await importAsset(halves(4000, 3000).toBuffer('image/jpeg'))
    expect([photo.type, photo.width, photo.height]).toEqual(['image/jpeg', 1280, 960])
    const drawing = await importAsset(halves(4000, 1000).toBuffer('image/png'))
    expect([drawing.width, drawing.height]).toEqual([2048, 512])
  })

  test('SVG is drawn at 2048 pixels, cut to its ink', async () => {
    const logo = svg('<rect x="10" y="40" width="80" height="20" fill="#008000"/>')
    const { width, height, bytes } = await importAsset(logo)
    expect(width).toBe(2048)
    expect(height).toBeGreaterThan(500)
    expect(height).toBeLessThan(540)
    for (const x of [0.01, 0.5, 0.99]) expect((await pixel(bytes, x, 0.5)).slice(0, 3)).toEqual([0, 128, 0])
  })
})

describe('what is no safe picture is refused', () => {
  test.each([
    ['a truncated PNG', halves(80, 80).toBuffer('image/png').subarray(0, 120), 'artwork/truncated'],
    ['20,001 pixels', hugePng(20_001, 10), 'artwork/too-large'],
    ['a text', new TextEncoder().encode('Peer tutor'), 'artwork/not-a-picture'],
    [
      'a remote picture',
      svg('<image href="https://example.org/spy.png" width="9" height="9"/>'),
      'artwork/unsafe-svg',
    ],
    ['an empty SVG', svg('<g/>'), 'artwork/not-a-picture'],
    ['text that needs fonts', svg('<text x="1" y="20">Hi</text>'), 'artwork/svg-text'],
    ['a script alone', svg('<script>alert(1)</script>'), 'artwork/not-a-picture'],
  ])('%s', async (_, bytes, expected) => {
    await expect(importAsset(bytes)).rejects.toThrow(code(expected))
  })
})

/** Only a header and an end: what a picture says of itself is believed before it is drawn. */
function hugePng(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(halves(4, 4).toBuffer('image/png'))
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  view.setUint32(29, crc32(bytes.subarray(12, 29)))
  return bytes
}

/** A JPEG with one segment more behind its first marker. */
function withSegment(jpeg: Uint8Array, marker: number, text: string): Uint8Array {
  const data = Buffer.from(text, 'latin1')
  const segment = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255])
  return Buffer.concat([jpeg.subarray(0, 2), segment, data, jpeg.subarray(2)])
}

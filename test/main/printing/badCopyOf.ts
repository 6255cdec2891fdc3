import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'

const DEGREES = 4
const GRAIN = 40
const JPEG_QUALITY = 40

/** A page as a hurried person copies it. The grain is the same each time. */
export async function badCopyOf(page: Canvas): Promise<Canvas> {
  const { width, height } = page
  const copy = createCanvas(width, height)
  const pen = copy.getContext('2d')
  pen.fillStyle = '#efece4'
  pen.fillRect(0, 0, width, height)
  pen.translate(width / 2, height / 2)
  pen.rotate((DEGREES * Math.PI) / 180)
  pen.filter = 'blur(0.8px)'
  pen.drawImage(await loadImage(page.toBuffer('image/png')), -width / 2, -height / 2)
  const pixels = pen.getImageData(0, 0, width, height)
  let seed = 1
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    const grain = ((seed >>> 16) % (2 * GRAIN)) - GRAIN
    for (const channel of [0, 1, 2]) pixels.data[at + channel]! += grain
  }
  pen.putImageData(pixels, 0, 0)
  const jpeg = await loadImage(copy.toBuffer('image/jpeg', JPEG_QUALITY))
  const result = createCanvas(width, height)
  result.getContext('2d').drawImage(jpeg, 0, 0)
  return result
}

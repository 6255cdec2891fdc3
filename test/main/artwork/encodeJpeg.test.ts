import { createCanvas, loadImage } from '@napi-rs/canvas'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { encodeJpeg, type Rgba } from '../../../main/artwork/picture/encodeJpeg.ts'
import { readRaster } from '../../../main/artwork/picture/readRaster.ts'

/** Soft colours with a hard edge and fine noise, as photos have them. */
function photo(width: number, height: number): Rgba {
  const pixels = new Uint8Array(width * height * 4)
  let seed = 7
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      const noise = (seed >> 16) % 9
      const edge = x + y > (width + height) / 2 ? 60 : 0
      pixels.set(
        [(x * 255) / width, (y * 200) / height + edge * 0.5, 120 + edge + noise, 255],
        (y * width + x) * 4,
      )
    }
  }
  return { width, height, pixels }
}

async function decoded(jpeg: Uint8Array): Promise<Rgba> {
  const image = await loadImage(Buffer.from(jpeg))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
  return { width, height, pixels: new Uint8Array(data) }
}

/** The mean difference of all values. */
function meanDifference(a: Uint8Array, b: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!)
  return sum / a.length
}

test.each([
  [64, 64],
  [101, 43],
  [1, 1],
  [7, 300],
])('a picture of %i × %i pixels is read as what was written', async (width, height) => {
  const original = photo(width, height)
  const read = await decoded(encodeJpeg(original, 90))
  expect([read.width, read.height]).toEqual([width, height])
  expect(meanDifference(read.pixels, original.pixels)).toBeLessThan(3)
})

test('quality is bought with size', async () => {
  const original = photo(200, 200)
  const [poor, good] = [encodeJpeg(original, 30), encodeJpeg(original, 95)]
  expect(poor.length).toBeLessThan(good.length / 3)
  const [far, near] = await Promise.all([decoded(poor), decoded(good)])
  expect(meanDifference(near.pixels, original.pixels)).toBeLessThan(
    meanDifference(far.pixels, original.pixels),
  )
})

test('the renderer of badges reads it, and so does our own reader', () => {
  const jpeg = encodeJpeg(photo(90, 60), 85)
  expect(readRaster(jpeg)).toMatchObject({ type: 'image/jpeg', width: 90, height: 60, orientation: 1 })
  const href = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><image width="90" height="60" href="${href}"/></svg>`
  expect(new Resvg(svg).render().pixels[3]).toBe(255)
})

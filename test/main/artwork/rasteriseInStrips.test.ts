import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { figurePath } from '#core/design/figures'
import type { Scene } from '#core/design/scene'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { rasterise } from '../../../main/artwork/rasterise.ts'
import { rasteriseInStrips } from '../../../main/artwork/rasteriseInStrips.ts'

const box = (x: number, y: number, side: number) => ({ x, y, width: side, height: side })
const scene: Scene = {
  width: 1000,
  height: 1000,
  shapes: [
    {
      path: figurePath('scallop', box(20, 20, 960)),
      fill: { kind: 'linear', from: [0, 0], to: [0, 1000], start: '#0a7c6a', end: '#f2c14e' },
    },
    { path: figurePath('star', box(200, 200, 600)), fill: '#c0143c', opacity: 0.5 },
    {
      path: figurePath('ellipse', box(100, 430, 140)),
      stroke: '#ffffff',
      strokeWidth: 12,
      clip: figurePath('heart', box(0, 300, 400)),
    },
  ],
}

async function pixelsOf(png: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(png))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height).data
}

test.each([2048, 2500])('%i pixels in strips are the same picture as in one piece', async (pixels) => {
  const svg = sceneToSvg(scene, { title: 'Peer tutor' })
  const [whole, strips] = await Promise.all([rasterise(svg, pixels), rasteriseInStrips(svg, pixels)])
  const [a, b] = [await pixelsOf(whole), await pixelsOf(strips)]
  expect(b.length).toBe(a.length)
  // Edges that lie between two rows may be smoothed towards one or the other.
  const different = a.filter((value, i) => Math.abs(value - b[i]!) > 3).length
  expect(different / a.length).toBeLessThan(0.0005)
})

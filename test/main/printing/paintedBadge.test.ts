import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { Scene } from '#core/design/scene'
import { openPress } from '../../../main/printing/press.ts'
import { printMerged } from './printMerged.ts'
import { openPdf, render } from './readPdf.ts'
import { batch, recipient } from './samples.ts'

function photo(colour: string): string {
  const canvas = createCanvas(20, 20)
  const context = canvas.getContext('2d')
  context.fillStyle = colour
  context.fillRect(0, 0, 20, 20)
  return canvas.toDataURL('image/png')
}

test('a badge with a photo, a gradient and a veil is printed on certificates as it is drawn', async () => {
  const path = 'M0 0L1000 0L1000 1000L0 1000Z'
  const half = 'M0 0L1000 0L1000 500L0 500Z'
  const scene: Scene = {
    width: 1000,
    height: 1000,
    shapes: [
      { path, fill: { kind: 'picture', href: photo('#18d060'), x: 0, y: 0, width: 1000, height: 1000 } },
      {
        path: half,
        fill: { kind: 'linear', from: [0, 0], to: [0, 500], start: '#e01090', end: '#e01090' },
        stroke: '#e01090',
        strokeWidth: 1,
        opacity: 0.5,
      },
    ],
  }
  const press = await openPress(new Map([['tutor', batch('en', { badge: { scene } })]]))
  const certificates = [{ achievement: 'tutor', recipient: recipient('Aino') }]
  const { bytes } = printMerged(press, certificates, { at: new Date('2026-11-22'), seal: null })
  const canvas = await render(await openPdf(bytes), 1, 60)
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const count = (wanted: readonly number[]): number => {
    let found = 0
    for (let at = 0; at < data.length; at += 4) {
      if (wanted.every((value, i) => Math.abs(value - data[at + i]!) < 6)) found++
    }
    return found
  }
  const [bare, veiled] = [count([0x18, 0xd0, 0x60]), count([0x7c, 0x70, 0x78])]
  expect(bare).toBeGreaterThan(500)
  expect(Math.abs(bare - veiled)).toBeLessThan(bare * 0.1)
})

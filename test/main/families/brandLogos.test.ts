import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { lchOfHex } from '#core/colour/oklch'
import { openFurnishedStudio } from '../../openTestStudio.ts'

function logo(width: number, height: number, draw: (context: SKRSContext2D) => void): File {
  const canvas = createCanvas(width, height)
  draw(canvas.getContext('2d'))
  return new File([Uint8Array.from(canvas.toBuffer('image/png'))], 'logo.png', { type: 'image/png' })
}

/** White letters on a blue field, the rest of the name in grey beside it. */
const wordmark = (paper?: string): File =>
  logo(900, 240, (context) => {
    if (paper) {
      context.fillStyle = paper
      context.fillRect(0, 0, 900, 240)
    }
    context.fillStyle = '#00539b'
    context.fillRect(20, 20, 260, 200)
    context.font = 'bold 150px sans-serif'
    context.fillStyle = '#ffffff'
    context.fillText('YH', 40, 175)
    context.fillStyle = '#6d6e71'
    context.font = 'bold 96px sans-serif'
    context.fillText('Yhdessä ry', 310, 150)
  })

/** A ring in dark green around a disc in pale sand, with a small red sun and a yellow star. */
const emblem = (): File =>
  logo(600, 600, (context) => {
    const disc = (x: number, y: number, r: number, colour: string): void => {
      context.fillStyle = colour
      context.beginPath()
      context.arc(x, y, r, 0, 2 * Math.PI)
      context.fill()
    }
    disc(300, 300, 290, '#0b5d3b')
    disc(300, 300, 210, '#efe3c8')
    disc(300, 270, 110, '#c8102e')
    disc(300, 430, 55, '#f2a900')
    context.strokeStyle = '#ffffff'
    context.lineWidth = 6
    context.beginPath()
    context.arc(300, 300, 250, 0, 2 * Math.PI)
    context.stroke()
  })

const far = (one: string, other: string): number => {
  const [a, b] = [lchOfHex(one), lchOfHex(other)]
  const [ha, hb] = [a.h, b.h].map((turn) => (turn * Math.PI) / 180) as [number, number]
  return Math.hypot(
    a.l - b.l,
    a.c * Math.cos(ha) - b.c * Math.cos(hb),
    a.c * Math.sin(ha) - b.c * Math.sin(hb),
  )
}

function expectColours(found: readonly string[], wanted: readonly string[]): void {
  expect(found, found.join(' ')).toHaveLength(wanted.length)
  for (const [i, hex] of wanted.entries()) expect(far(found[i]!, hex), found.join(' ')).toBeLessThan(0.03)
}

describe('the colours of a logo', () => {
  test.each([
    ['on paper', '#ffffff'],
    ['on nothing', undefined],
  ])('of a blue wordmark with grey letters, %s, are the blue', async (_, paper) => {
    const { client } = await openFurnishedStudio()
    const found = await client.brand.coloursOf({ file: wordmark(paper) })
    expectColours(found, ['#00539b'])
  })

  test('of an emblem come strongest first, the ground last', async () => {
    const { client } = await openFurnishedStudio()
    const found = await client.brand.coloursOf({ file: emblem() })
    expectColours(found, ['#0b5d3b', '#c8102e', '#f2a900', '#efe3c8'])
  })
})

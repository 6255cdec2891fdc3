import { describe, expect, test } from 'vitest'
import { circle } from '#core/certificate/paths'
import type { Scene } from '#core/design/scene'
import { buttonSheet, buttonSizes } from '#core/sheets/buttons'
import { buttonArtOf, inOneSize, layOutButton, squareArt } from '#core/sheets/layOutButton'
import { ordinaryPrinter } from '#core/sheets/printer'
import { MM } from '#core/sheets/sheet'
import { expectApart, expectOnPaper } from './expectApart.ts'

const round: Scene = {
  width: 100,
  height: 100,
  shapes: [
    { path: circle(50, 50, 45), fill: '#0f5c63' },
    { path: 'M-40 -40L140 -40L140 140L-40 140Z', fill: '#e07a3f', clip: circle(50, 50, 30) },
  ],
}
const shield: Scene = {
  width: 100,
  height: 100,
  shapes: [{ path: 'M20 10L80 10L80 60L50 90L20 60Z', fill: '#223344', stroke: '#c9a227', strokeWidth: 2 }],
}

describe.each(buttonSizes)('buttons of %i mm', (size) => {
  const sheet = buttonSheet(size, ordinaryPrinter)

  test('are on the paper within the printer’s reach, apart, with room to wrap around the edge', () => {
    expect(sheet.slots.length).toBeGreaterThan(3)
    expectApart(sheet.slots)
    expectOnPaper(sheet.slots, sheet.paper)
    const { left } = ordinaryPrinter.margins
    for (const slot of sheet.slots) expect(slot.left).toBeGreaterThanOrEqual(left - 0.01)
    expect((sheet.cut - sheet.visible) / MM).toBeGreaterThanOrEqual(8)
  })

  test('show round art edge to edge, and its colour goes on to the cut', () => {
    const art = buttonArtOf(round)
    const { badge, ground } = layOutButton(sheet, art)
    expect(art).toMatchObject({ isRound: true, ground: '#0f5c63' })
    const inked = {
      left: badge.left + (badge.right - badge.left) * 0.05,
      width: (badge.right - badge.left) * 0.9,
    }
    expect(inked.left).toBeCloseTo((sheet.cut - sheet.visible) / 2, 0)
    expect(inked.width).toBeCloseTo(sheet.visible, 0)
    expect(ground[0]).toMatchObject({ fill: '#0f5c63' })
  })

  test('show corners whole, on the colour of their rim', () => {
    const art = buttonArtOf(shield)
    expect(art).toMatchObject({ isRound: false, ground: '#c9a227' })
    const { badge } = layOutButton(sheet, art)
    const scale = (badge.right - badge.left) / 100
    for (const [x, y] of [
      [20, 10],
      [80, 10],
      [50, 90],
    ] as const) {
      const away = Math.hypot(badge.left + x * scale - sheet.cut / 2, badge.top + y * scale - sheet.cut / 2)
      expect(away).toBeLessThan(sheet.visible / 2)
    }
  })
})

test('a picture stands whole within the circle', () => {
  const sheet = buttonSheet(56, ordinaryPrinter)
  const { badge } = layOutButton(sheet, squareArt(1))
  expect(Math.hypot(badge.right - badge.left, badge.bottom - badge.top)).toBeLessThan(sheet.visible)
})

test('badges of one family have one size, however far the ribbon of one reaches; others keep their own', () => {
  const ribbon = { path: 'M0 60L100 60L100 75L0 75Z', fill: '#a02020' }
  const arts = new Map([
    ['plain', buttonArtOf(round)],
    ['ribboned', buttonArtOf({ ...round, shapes: [...round.shapes, ribbon] })],
    ['shield', buttonArtOf(shield)],
  ])
  const even = inOneSize(arts)
  expect(arts.get('plain')!.radius).toBeLessThan(arts.get('ribboned')!.radius)
  expect(even.get('plain')!.radius).toBe(even.get('ribboned')!.radius)
  expect(even.get('plain')!.isRound).toBe(false)
  expect(even.get('shield')).toEqual(arts.get('shield'))
})

import { describe, expect, test } from 'vitest'
import { AT_HOME, type Element } from '#core/design/element'
import { badgeTraits } from '../../../renderer/designer/badgeTraits.ts'
import { cursorOf, frameOf, gripAt, isInside } from '../../../renderer/stage/selectionFrame.ts'
import { fitted, panned, toCanvas, toScreen, zoomedAt } from '../../../renderer/stage/viewport.ts'

const square = (some: Partial<Element> = {}): Element => ({
  id: 'a',
  origin: 'figure',
  shapes: [],
  box: { x: 400, y: 400, width: 200, height: 100 },
  placement: AT_HOME,
  opacity: 1,
  hidden: false,
  locked: false,
  derived: false,
  ...some,
})
const all = { onlyCorners: false, turns: true }
const plain = { zoom: 1, x: 0, y: 0 }

describe('the view of the canvas', () => {
  test('shows a whole badge in the middle', () => {
    const view = fitted({ width: 1000, height: 1000 }, { width: 900, height: 580 })
    expect(view.zoom).toBe(0.5)
    expect(toScreen(view, { x: 500, y: 500 })).toEqual({ x: 450, y: 290 })
  })

  test('comes nearer around the pointer, which stays over the same spot', () => {
    const at = { x: 120, y: 80 }
    const view = zoomedAt(panned(plain, 30, 40), at, 2)
    expect(toCanvas(view, at)).toEqual(toCanvas(panned(plain, 30, 40), at))
    expect(view.zoom).toBe(2)
  })

  test('stops where nothing could be seen any more', () => {
    expect(zoomedAt(plain, { x: 0, y: 0 }, 1e9).zoom).toBe(16)
    expect(zoomedAt(plain, { x: 0, y: 0 }, 1e-9).zoom).toBe(0.05)
  })
})

describe('the frame around what is chosen', () => {
  test('turns with a single element', () => {
    const frame = frameOf([square({ placement: { x: 10, y: 0, rotation: 90, scaleX: 2, scaleY: 1 } })])!
    expect(frame).toEqual({ centre: { x: 510, y: 450 }, width: 400, height: 100, rotation: 90 })
    expect(isInside(frame, { x: 510, y: 300 })).toBe(true)
    expect(isInside(frame, { x: 650, y: 450 })).toBe(false)
  })

  test('stands upright around several', () => {
    const other = square({ id: 'b', placement: { ...AT_HOME, x: 100, y: 100 } })
    expect(frameOf([square(), other])).toEqual({
      centre: { x: 550, y: 500 },
      width: 300,
      height: 200,
      rotation: 0,
    })
  })

  test('is none around nothing', () => {
    expect(frameOf([])).toBe(null)
  })

  test('is taken by corners, sides and the knob above', () => {
    const frame = frameOf([square()])!
    expect(gripAt(frame, plain, { x: 600, y: 500 }, all)).toBe('se')
    expect(gripAt(frame, plain, { x: 500, y: 400 }, all)).toBe('n')
    expect(gripAt(frame, plain, { x: 500, y: 374 }, all)).toBe('turn')
    expect(gripAt(frame, plain, { x: 500, y: 374 }, { ...all, turns: false })).toBe(null)
    expect(gripAt(frame, plain, { x: 500, y: 450 }, all)).toBe(null)
  })

  test('has corners only around letters, which are never squeezed', () => {
    const title = square({ origin: 'title' })
    expect(badgeTraits.keepsShape([title])).toBe(true)
    expect(badgeTraits.keepsShape([square()])).toBe(false)
    expect(gripAt(frameOf([title])!, plain, { x: 500, y: 400 }, { ...all, onlyCorners: true })).toBe(null)
  })

  test('shows which way a handle goes, however it is turned', () => {
    const frame = frameOf([square()])!
    expect(cursorOf('e', frame)).toBe('ew-resize')
    expect(cursorOf('e', { ...frame, rotation: 90 })).toBe('ns-resize')
    expect(cursorOf('nw', frame)).toBe('nwse-resize')
  })
})

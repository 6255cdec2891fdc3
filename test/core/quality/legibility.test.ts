import { expect, test } from 'vitest'
import type { Element } from '#core/design/element'
import { AT_HOME } from '#core/design/element'
import { bareCanvas, colourAbout, paintCoarsely } from '#core/quality/coarseView'
import { legibilityOf } from '#core/quality/contrastFindings'
import { square } from '../design/sampleDesign.ts'

const element = (origin: Element['origin'], path: string, fill: string, opacity = 1): Element => ({
  id: origin,
  origin,
  shapes: [{ path, fill }],
  box: { x: 0, y: 0, width: 1000, height: 1000 },
  placement: AT_HOME,
  opacity,
  hidden: false,
  locked: false,
  derived: true,
})
const body = element('body', square(0, 0, 1000), '#ffffff')
const dark = element('pattern', square(0, 500, 1000), '#203060')
const title = (fill: string, y: number): Element => element('title', square(400, y, 200), fill)

test('a title is judged by the pattern it really stands on', () => {
  expect(legibilityOf([body, dark, title('#ffffff', 700)], 'title')).toMatchObject({ isEnough: true })
  expect(legibilityOf([body, dark, title('#ffffff', 100)], 'title')).toEqual({ ratio: 1, isEnough: false })
})

test('a sixth of a title may stand on the wrong ground, not more', () => {
  expect(legibilityOf([body, dark, title('#ffffff', 480)], 'title')!.isEnough).toBe(true)
  expect(legibilityOf([body, dark, title('#ffffff', 420)], 'title')!.isEnough).toBe(false)
})

test('what is no sign, and what has nothing under it, is not judged', () => {
  expect(legibilityOf([body, dark], 'pattern')).toBeNull()
  expect(legibilityOf([title('#ffffff', 100)], 'title')).toBeNull()
})

test('the colour about a point is that of the ground, not of the line that crosses it', () => {
  const view = bareCanvas()
  paintCoarsely(view, { path: square(0, 0, 1000), fill: '#ffffff' })
  paintCoarsely(view, { path: 'M0 500L1000 500', stroke: '#000000', strokeWidth: 20 })
  expect(colourAbout(view, 500, 500)).toBe('#ffffff')
})

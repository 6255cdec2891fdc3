import { expect, test } from 'vitest'
import { pathToPdf } from '#core/paint/pdf/pathToPdf'

test('moves, lines, curves and closings have their operators', () => {
  expect(pathToPdf('M1 2L3 4C5 6 7 8 9 10Z')).toBe('1 2 m 3 4 l 5 6 7 8 9 10 c h ')
})

test('a quadratic curve becomes the cubic one that draws the same', () => {
  // A third of the way from each end to the control point, twice.
  expect(pathToPdf('M0 0Q30 60 90 0')).toBe('0 0 m 20 40 50 40 90 0 c ')
})

test('after a closing, the pen is where the figure began', () => {
  expect(pathToPdf('M10 10L40 10ZQ10 40 40 40')).toBe('10 10 m 40 10 l h 10 30 20 40 40 40 c ')
})

test('numbers may follow one another without their command', () => {
  expect(pathToPdf('M0 0 10 0 10 10')).toBe('0 0 m 10 0 l 10 10 l ')
  expect(pathToPdf('M-1.5-2L.5,1e1')).toBe('-1.5 -2 m 0.5 10 l ')
})

test('no number is written with an exponent', () => {
  expect(pathToPdf('M0.0000001 1e-7L123456 1')).toBe('0 0 m 123456 1 l ')
})

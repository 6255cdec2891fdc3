import { describe, expect, test } from 'vitest'
import { calibrationWording } from '#core/sheets/calibrationWording'
import { layOutCalibration } from '#core/sheets/layOutCalibration'
import { layOutSideways } from '#core/sheets/layOutSideways'
import { A4, LETTER, MM, type Size } from '#core/sheets/sheet'
import { openFonts } from '../../../main/printing/openFonts.ts'

const fonts = openFonts('sans')
const sideways = ({ width, height }: Size): Size => ({ width: height, height: width })

describe.each(['en', 'fi', 'ar', 'vi'])('a calibration page in %s', (language) => {
  test.each([
    ['upright', A4, layOutCalibration],
    ['upright', LETTER, layOutCalibration],
    ['on its side', sideways(A4), layOutSideways],
    ['on its side', sideways(LETTER), layOutSideways],
  ] as const)('%s is on its paper, in letters that there are', (_, paper, layOut) => {
    const { texts, shapes } = layOut(calibrationWording(language), paper, fonts)
    expect(texts.flatMap(({ line }) => line.glyphs).filter(({ id }) => id === 0)).toEqual([])
    for (const { x, y, line, size } of texts) {
      expect(x).toBeGreaterThan(0)
      expect(x + line.width * size).toBeLessThan(paper.width)
      expect(y).toBeLessThan(paper.height)
    }
    const numbers = shapes.flatMap(({ path }) => path.match(/-?[\d.]+/g)!.map(Number))
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(Math.max(...numbers)).toBeLessThan(Math.max(paper.width, paper.height))
  })
})

test('a crease at the paper’s middle crosses the number by which all must move', () => {
  const { texts } = layOutCalibration(calibrationWording('en'), A4, fonts)
  const scale = texts.find(({ line }) => line.text === '10')!
  // Printed 10 mm too far left, the mark of 10 comes to lie where the paper is folded: all must move right.
  const middleOfMark = scale.x + (scale.line.width * scale.size) / 2
  expect(middleOfMark - 10 * MM).toBeCloseTo(A4.width / 2, 1)
})

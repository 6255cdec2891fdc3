import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { textShape } from '#core/paint/certificateToSvg'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { SvgGlyphs } from '#core/paint/svgGlyphs'
import { shapeLine } from '#core/text/shapeLine'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { difference, inkBands, type Pixels } from './painters.ts'

const placed = (text: string) => ({
  line: shapeLine(text, openFonts().strong),
  size: 46,
  x: 20,
  y: 70,
  colour: '#14324a' as const,
})

test('a glyph is drawn once and used wherever it stands', () => {
  const glyphs = new SvgGlyphs()
  const line = glyphs.line(placed('Anna Hannah'))
  expect(glyphs.definitions.match(/<path /g)).toHaveLength(5)
  expect(line.match(/<use /g)).toHaveLength(10)
})

test.each(['Anna Hannah', 'Amina أمينة Abdi', 'ปิ่นทองคำ น้ำผึ้ง'])('%s looks as its outlines do', (text) => {
  const glyphs = new SvgGlyphs()
  const used = glyphs.line(placed(text))
  const outlined = sceneToSvg({ ...SIZE, shapes: [textShape(placed(text))] })
  const whole = outlined.replace(/<path.*\/>/, () => used + glyphs.definitions)
  expect(whole).not.toBe(outlined)
  expect(difference(drawn(whole), drawn(outlined))).toBeLessThan(0.0005)
  expect(inkBands(drawn(whole))).not.toEqual([])
})

const SIZE = { width: 500, height: 100 }

function drawn(svg: string): Pixels {
  const fitTo = { mode: 'width', value: 1000 } as const
  return { width: 1000, data: new Resvg(svg, { fitTo, background: '#ffffff' }).render().pixels }
}

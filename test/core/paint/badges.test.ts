import { describe, expect, test } from 'vitest'
import { derive } from '#core/family/derive'
import { styles } from '#core/family/styles'
import { openTools } from '../family/tools.ts'
import { difference, painters } from './painters.ts'

const tools = await openTools()

/** Styles with what is hard to paint alike: clips, dashes, icons drawn with strokes, fine patterns, letters on curves. */
const badges = [
  ['stitch', 'en', 'Peer tutor'],
  ['kilim', 'ru', 'Координатор волонтёров'],
  ['chalkboard', 'ar', 'منسق المتطوعين'],
  ['sunrise', 'th', 'พี่เลี้ยงเยาวชน'],
  ['wax-seal', 'am', 'የጤና አስተማሪ'],
  ['rosette', 'hi', 'सामुदायिक दुभाषिया'],
  ['deco', 'vi', 'Người hướng dẫn'],
  ['monoline', 'fi', 'Vertaisohjaaja'],
] as const

describe.each(badges)('a badge in the style %s (%s)', (id, language, title) => {
  test('looks alike in SVG, PDF and canvas', async () => {
    const style = styles.find((one) => one.id === id)!
    const { scene } = derive(style, { title, language, icon: 'tutor', level: 2, of: 3 }, tools)
    const [svg, pdf, canvas] = await Promise.all(
      [painters.svg, painters.pdf, painters.canvas].map((paint) => paint(scene, 300)),
    )
    expect(difference(svg!, pdf!)).toBeLessThan(0.02)
    expect(difference(svg!, canvas!)).toBeLessThan(0.02)
  })
})

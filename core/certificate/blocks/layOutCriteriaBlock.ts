/** Criteria that stand alone in their block: with their paragraphs and lists, in columns where that helps. */
import type { TextBlock } from '../../template/ownTemplate.ts'
import { type CriteriaBlock, criteriaBlocks } from '../criteria.ts'
import { layOutCriteria } from '../criteriaLayout.ts'
import { heightOf, widthOf } from '../geometry.ts'
import type { Layer } from '../layer.ts'
import { printable } from '../printable.ts'
import { layOutText, type SetWords, type TextSettings } from './layOutText.ts'
import { colourOf, type StandingBlock } from './pageBlocks.ts'

export const isCriteriaAlone = (words: string): boolean => /^\s*\{\s*criteria\s*\}\s*$/i.test(words)

/** Narrower than this, in ems, there is no room for bullets. */
const NARROWEST = 12

export function layOutCriteriaBlock(
  standing: StandingBlock<TextBlock>,
  markdown: string,
  settings: TextSettings,
): SetWords & Pick<Layer, 'shapes'> {
  const { block, area } = standing
  const { texts, palette } = settings
  const fonts = { ...settings.fonts, text: settings.fonts[block.face] }
  const printed = criteriaBlocks(markdown).map((one) => ({ one, words: printable(one.text, fonts.text) }))
  const blocks = printed.map(({ one, words }): CriteriaBlock => ({ ...one, text: words.text }))
  if (blocks.length === 0) return { texts: [], shapes: [], size: null, wasCut: false, missing: [] }
  const layout =
    widthOf(area) >= NARROWEST * block.size
      ? layOutCriteria(blocks, {
          texts,
          fonts,
          palette: { ...palette, ink: colourOf(block.colour, palette) },
          area,
          height: heightOf(area),
          largest: block.size,
          smallest: Math.min(block.smallest, block.size),
        })
      : undefined
  if (!layout || layout.height > heightOf(area)) {
    const lines = blocks.map(({ text }) => text)
    return { ...layOutText(standing, lines, settings), shapes: [] }
  }
  const room = heightOf(area) - layout.height
  const top = area.top + (block.vertical === 'top' ? 0 : block.vertical === 'middle' ? room / 2 : room)
  const layer = layout.place(top)
  const sizes = layer.texts.map(({ size }) => size)
  return {
    ...layer,
    size: sizes.length > 0 ? Math.min(...sizes) : null,
    wasCut: layout.wasCut,
    missing: [...new Set(printed.flatMap(({ words }) => words.missing))],
  }
}

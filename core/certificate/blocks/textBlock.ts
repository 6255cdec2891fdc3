/** Blocks with everything said that most of them have in common. */
import type { Alignment, Block, TextBlock } from '../../template/ownTemplate.ts'
import type { Area, Box, Edge } from '../geometry.ts'

/** What a block of text is, besides where it stands. */
export type Style = Partial<Omit<TextBlock, 'id' | 'kind' | 'box'>> & Pick<TextBlock, 'words' | 'size'>

const START: Readonly<Record<Edge, Alignment>> = { left: 'start', middle: 'middle', right: 'end' }
export const alignmentOf = ({ edge }: Area): Alignment => START[edge]

export function textBlock(id: string, box: Box, style: Style): TextBlock {
  return {
    kind: 'text',
    id,
    box: boxOf(box),
    shownIf: null,
    locked: false,
    hidden: false,
    translations: {},
    language: 'page',
    face: 'text',
    smallest: Math.min(style.size, Math.max(6, style.size * 0.6)),
    lines: 1,
    leading: 1.2,
    align: 'start',
    vertical: 'middle',
    colour: 'ink',
    capitals: false,
    ...style,
  }
}

export const boxOf = ({ left, top, right, bottom }: Box): Block['box'] => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})

export const lineBlock = (id: string, box: Box): Block => ({
  kind: 'line',
  id,
  box: boxOf(box),
  shownIf: null,
  locked: false,
  hidden: false,
  align: 'middle',
  look: 'plain',
  colour: 'accent',
  thickness: 0.6,
})

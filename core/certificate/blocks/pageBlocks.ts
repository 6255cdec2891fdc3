/** The page that a person's own template is for, and its blocks where they stand on it. */
import type { Hex } from '../../design/scene.ts'
import type {
  Alignment,
  Block,
  BlockBox,
  BlockColour,
  ColourRole,
  OwnTemplate,
} from '../../template/ownTemplate.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import type { Area, Edge } from '../geometry.ts'
import { paperOf } from '../papers.ts'
import type { Paper } from '../template.ts'

/** As it stands on the page: on one that runs right to left, on the other side than in the document. */
export interface StandingBlock<Kind extends Block = Block> {
  readonly block: Kind
  /** Its contents stand at the edge that the block is aligned to. */
  readonly area: Area
}

export const paperFor = ({ paper, orientation }: Pick<OwnTemplate, 'paper' | 'orientation'>): Paper =>
  paperOf(paper, orientation)

export function standing(blocks: readonly Block[], { width }: Paper, dir: 'ltr' | 'rtl'): StandingBlock[] {
  return blocks.map((block) => {
    const edge = 'align' in block ? EDGES[dir][block.align] : 'middle'
    return { block, area: { ...placed(block.box, width, dir), edge } }
  })
}

function placed({ left, top, width, height }: BlockBox, pageWidth: number, dir: 'ltr' | 'rtl') {
  const start = dir === 'ltr' ? left : pageWidth - left - width
  return { left: start, right: start + width, top, bottom: top + height }
}

const EDGES: Readonly<Record<'ltr' | 'rtl', Readonly<Record<Alignment, Edge>>>> = {
  ltr: { start: 'left', middle: 'middle', end: 'right' },
  rtl: { start: 'right', middle: 'middle', end: 'left' },
}

export const colourOf = (colour: BlockColour, palette: CertificatePalette): Hex =>
  colour.startsWith('#') ? colour : palette[colour as ColourRole]

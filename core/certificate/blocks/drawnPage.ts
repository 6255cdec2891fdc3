/** A page of a person's own template block by block, for whoever edits it. */
import type { Block } from '../../template/ownTemplate.ts'
import type { CertificateFonts, CertificateRecipient } from '../certificate.ts'
import type { Box, PageSize } from '../geometry.ts'
import { inRole } from '../layer.ts'
import type { Decoration } from '../ornament.ts'
import type { PersonalLayer } from '../personalLayer.ts'
import type { PictureAspects, SharedLayer } from '../sharedLayer.ts'
import { inkOfBlock } from './inkOfBlock.ts'
import { type LaidOutBlock, layOutBlock, type PageContent } from './layOutBlock.ts'
import { blocksOn, contentOf, type OwnBatch, type Side } from './ownPage.ts'
import { standing } from './pageBlocks.ts'

export interface DrawnBlock extends LaidOutBlock {
  readonly block: Block
  /** Where its box is on the page. */
  readonly area: Box
  /** Null where nothing is drawn. */
  readonly ink: Box | null
  /** False for a further code. */
  readonly isPrinted: boolean
}

export interface DrawnPage {
  readonly content: PageContent
  /** All of the side, in the document's order. */
  readonly blocks: readonly DrawnBlock[]
}

export function drawPage(
  batch: OwnBatch,
  recipient: CertificateRecipient,
  fonts: CertificateFonts,
  aspects: PictureAspects,
  side: Side,
): DrawnPage {
  const { template, texts } = batch
  const content = contentOf(batch, fonts, aspects)
  const printed = new Set(blocksOn(template, side, texts.dir).map(({ block }) => block.id))
  const blocks = standing(template.document[side], template.paper, texts.dir).map((one): DrawnBlock => {
    const { block, area } = one
    const isPrinted = printed.has(block.id)
    const laidOut = layOutBlock(one, content, recipient)
    return { ...laidOut, block, area, isPrinted, ink: isPrinted ? inkOfBlock(laidOut) : null }
  })
  return { content, blocks }
}

/** The page as layers for a painter. It is one person's, so that nothing needs to be kept apart. */
export function layersOf(
  { blocks }: DrawnPage,
  page: PageSize,
  decoration: Decoration,
): { readonly shared: SharedLayer; readonly personal: PersonalLayer } {
  const printed = blocks.filter(({ isPrinted }) => isPrinted)
  const nothing = { texts: [], shapes: [] }
  return {
    shared: {
      page,
      decoration,
      texts: printed.flatMap(({ block, texts }) => inRole(block.id, texts)),
      shapes: printed.flatMap(({ shapes }) => shapes),
      pictures: printed.flatMap(({ block, picture }) => (picture ? [{ ...picture, role: block.id }] : [])),
      readingOrder: printed.map(({ block }) => ({ key: block.id, tag: null })),
      criteriaWereCut: false,
      missing: [],
    },
    personal: {
      page,
      ...nothing,
      qr: printed.find(({ qr }) => qr)?.qr ?? null,
      missing: [],
      inOwnLanguage: new Set(),
      leftOut: new Set(),
    },
  }
}

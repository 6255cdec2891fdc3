import type { TFunction } from 'i18next'
import type { Block } from '#core/template/ownTemplate'
import { inOneLine, type NameOfField } from './fieldWords.ts'

const LONGEST = 40

export const fieldNames =
  (t: TFunction): NameOfField =>
  (field) =>
    t(`template.field.${field}`)

/** What a person would call a block. */
export function blockName(t: TFunction, block: Block): string {
  switch (block.kind) {
    case 'text': {
      const words = inOneLine(block.words, fieldNames(t))
      return words === '' ? t('template.block.text') : shortened(words)
    }
    case 'picture':
      if (block.picture === 'logo') return t('template.block.logo')
      return block.description === '' ? t('template.block.picture') : shortened(block.description)
    default:
      return t(`template.block.${block.kind}`)
  }
}

/** Of several: the first by name, or how many. */
export const blockNames = (t: TFunction, blocks: readonly Block[]): string =>
  blocks.length === 1 ? blockName(t, blocks[0]!) : t('template.blocks', { count: blocks.length })

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`

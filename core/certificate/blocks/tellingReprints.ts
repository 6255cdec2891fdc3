import type { Block, OwnTemplate } from '../../template/ownTemplate.ts'
import { safeBox } from './decorationOf.ts'
import { fieldsIn } from './fieldValues.ts'
import { textBlock } from './textBlock.ts'

/**
 * Whatever someone made of a template, a reprint says that it is one: where no block does, beside the number, and
 * without a number at the foot of the front.
 */
export function tellingReprints(document: OwnTemplate): OwnTemplate {
  const all = [...document.front, ...document.back]
  if (all.some((block) => says(block, 'reprint'))) return document
  const number = all.find((block) => says(block, 'number'))
  if (!number) return { ...document, front: [...document.front, atTheFoot(document)] }
  const told = (block: Block): Block => (block === number ? besideNumber(block) : block)
  return { ...document, front: document.front.map(told), back: document.back.map(told) }
}

const wordsOf = (block: Block): string[] =>
  block.kind === 'text' ? [block.words, ...Object.values(block.translations)] : []

const says = (block: Block, field: 'reprint' | 'number'): boolean =>
  wordsOf(block).some((words) => fieldsIn(words).includes(field))

function besideNumber(block: Block): Block {
  if (block.kind !== 'text') return block
  const told = (words: string): string =>
    words.replace(/\{\s*number\s*\}/i, (number) => `${number} {reprint}`)
  const translations = Object.entries(block.translations).map(([language, words]) => [language, told(words)])
  return { ...block, words: told(block.words), translations: Object.fromEntries(translations) }
}

const FOOT = { size: 7, width: 160, height: 9 } as const

function atTheFoot(document: OwnTemplate): Block {
  const { left, bottom } = safeBox(document, 'front', 'ltr')
  const box = { left, right: left + FOOT.width, top: bottom - FOOT.height, bottom }
  return textBlock('reprint', box, { words: '{reprint}', size: FOOT.size, colour: 'muted' })
}

import { z } from 'zod'
import { type Block, block } from '#core/template/ownTemplate'
import type { Desk } from '../../../stage/desk.ts'

const KIND = 'application/x-rosette-blocks'
const blocks = z.array(block).min(1).max(120)

/** Puts blocks onto the clipboard, and their words for other programs. */
export function copyBlocks(chosen: readonly Block[], desk: Desk, clipboard: DataTransfer): void {
  const words = chosen.flatMap((one) => (one.kind === 'text' ? [one.words] : [])).join('\n')
  const json = JSON.stringify(chosen)
  clipboard.setData(KIND, json)
  clipboard.setData('text/plain', words)
  desk.copied = { words, json }
}

/** What can be put onto a page: blocks, a picture, or plain words; null for anything else. */
export type Pasted =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly kind: 'picture'; readonly file: File }
  | { readonly kind: 'words'; readonly words: string }

export function readClipboard(desk: Desk, clipboard: DataTransfer): Pasted | null {
  const plain = clipboard.getData('text/plain')
  // Some clipboards carry nothing but plain text.
  const own = clipboard.files.length === 0 && desk.copied?.words === plain ? desk.copied.json : ''
  const copied = readBlocks(clipboard.getData(KIND)) ?? readBlocks(own)
  if (copied) return { kind: 'blocks', blocks: copied }
  const file = [...clipboard.files].find(({ type }) => type.startsWith('image/'))
  if (file) return { kind: 'picture', file }
  const words = plain.trim().slice(0, 1000)
  return words === '' ? null : { kind: 'words', words }
}

/** Null for anything that is not blocks: other programs may use any name. */
function readBlocks(text: string): readonly Block[] | null {
  if (text === '') return null
  try {
    return blocks.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

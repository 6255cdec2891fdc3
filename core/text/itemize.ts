import bidiFactory from 'bidi-js'
import { scriptOf } from './scripts.ts'
import type { FontStack, Typeface } from './typeface.ts'

/** A stretch of one face, one script and one direction. Positions are UTF-16 units of the text. */
export interface Item {
  readonly start: number
  end: number
  readonly face: Typeface
  readonly script: string
  /** Bidi embedding level; odd runs right to left (UAX #9). */
  readonly level: number
}

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const isInvisible = (char: string): boolean => /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u.test(char)

export const paragraphDirection = (text: string): 'ltr' | 'rtl' =>
  (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) & 1 ? 'rtl' : 'ltr'

/** The text's items in the order they are seen from left to right. */
export function itemsInVisualOrder(text: string, stack: FontStack, dir?: 'ltr' | 'rtl'): Item[] {
  return reorder(itemize(text, stack, dir))
}

function itemize(text: string, stack: FontStack, dir?: 'ltr' | 'rtl'): Item[] {
  const script = dir === 'rtl' ? null : plainScript(text, stack)
  if (script !== null) return [{ start: 0, end: text.length, face: stack[0]!, script, level: 0 }]
  return itemizeAny(text, stack, dir)
}

/** Where Hebrew begins, the first script from right to left. */
const FIRST_RTL = 0x590

/** Of a text that is one item: the first face has it, it is of one script, and all of it runs left to right. */
function plainScript(text: string, stack: FontStack): string | null {
  const characters = stack[0]?.characters
  if (!characters || text === '') return null
  let script: string | undefined
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const latinBeyond = code >= 0x1e00 && code <= 0x1fff
    const punctuation = code >= 0x2010 && code <= 0x2027
    if (code >= FIRST_RTL && !latinBeyond && !punctuation) return null
    if (code < 0x20 || !characters.has(code)) return null
    const own = scriptOf(text[i]!)
    if (own !== undefined && script !== undefined && own !== script) return null
    script = own ?? script
  }
  return script ?? 'Latn'
}

function itemizeAny(text: string, stack: FontStack, dir?: 'ltr' | 'rtl'): Item[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir)
  return wholeItem(text, stack, levels) ?? itemizePieces(text, stack, levels)
}

/** The text as one item, as most names are in any script; undefined if it is not. */
function wholeItem(text: string, stack: FontStack, levels: Uint8Array): Item[] | undefined {
  const [first] = graphemes.segment(text)
  if (!first || levels.some((level) => level !== levels[0])) return undefined
  const face = stack.find((one) => covers(one, first.segment))
  const script = scriptOf(text)
  if (!face || script === undefined || scriptOf(first.segment) !== script) return undefined
  for (const char of text) if ((scriptOf(char) ?? script) !== script) return undefined
  return covers(face, text) ? [{ start: 0, end: text.length, face, script, level: levels[0]! }] : undefined
}

function itemizePieces(text: string, stack: FontStack, levels: Uint8Array): Item[] {
  const items: Item[] = []
  let script = scriptOf(text) ?? 'Latn'
  for (const { segment, index } of graphemes.segment(text)) {
    script = scriptOf(segment) ?? script
    const last = items.at(-1)
    const continues = last?.script === script && covers(last.face, segment)
    const face = continues ? last.face : (stack.find((one) => covers(one, segment)) ?? stack[0]!)
    const level = levels[index]!
    if (last?.face === face && last.script === script && last.level === level) last.end += segment.length
    else items.push({ start: index, end: index + segment.length, face, script, level })
  }
  return items
}

/** Whether the face has all of a text that is seen. */
function covers({ characters }: Typeface, text: string): boolean {
  for (const char of text) if (!characters.has(char.codePointAt(0)!) && !isInvisible(char)) return false
  return true
}

/** UAX #9, rule L2: from the highest level down, reverse what is at least that deep. */
function reorder(items: Item[]): Item[] {
  for (let level = Math.max(0, ...items.map((item) => item.level)); level > 0; level--) {
    for (let from = 0; from < items.length; from++) {
      let to = from
      while (to < items.length && items[to]!.level >= level) to++
      if (to > from) items.splice(from, to - from, ...items.slice(from, to).reverse())
      from = to
    }
  }
  return items
}

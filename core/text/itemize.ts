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
  const plain = plainItem(text, stack, dir)
  if (plain) return [plain]
  const { levels } = bidi.getEmbeddingLevels(text, dir)
  return itemizePieces(text, stack, levels)
}

/**
 * The text as one item, as almost every name is in any script; null if it takes the whole of the algorithms to tell. One
 * face has all of it, it is of one script, and it runs one way: nothing in it runs right to left, or everything.
 */
function plainItem(text: string, stack: FontStack, dir?: 'ltr' | 'rtl'): Item | null {
  const first = text.charCodeAt(0)
  const face = stack.find(({ characters }) => characters.has(first))
  if (!face) return null
  let script: string | undefined
  let [rtl, ltr] = [false, false]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const { runs, script: own } = kindOf(code)
    if (runs === 'unclear' || !face.characters.has(code)) return null
    if (own !== undefined && script !== undefined && own !== script) return null
    script = own ?? script
    rtl ||= runs === 'rtl'
    ltr ||= runs === 'ltr'
  }
  if (rtl ? ltr || dir === 'ltr' : dir === 'rtl') return null
  return { start: 0, end: text.length, face, script: script ?? SCRIPT_OF_DIGITS, level: rtl ? 1 : 0 }
}

/** What a UTF-16 unit is to a text that consists of its like: a space goes both ways. */
interface Kind {
  readonly runs: 'ltr' | 'rtl' | 'both' | 'unclear'
  readonly script: string | undefined
}

const SPACE = 0x20
/** From Hebrew on, and the forms of Hebrew and Arabic for compatibility. */
const RTL_RANGES = [
  [0x590, 0x8ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
] as const
/** Controls, marks that have a direction or give one to others, and halves of characters. */
const UNCLEAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u
/** Digits and punctuation of the scripts that run right to left have rules of their own. */
const LETTER_OR_MARK = /[\p{L}\p{M}]/u

const kinds = new Map<number, Kind>()

function kindOf(code: number): Kind {
  let kind = kinds.get(code)
  if (!kind) {
    kind = { runs: runsOf(code), script: scriptOf(String.fromCharCode(code)) }
    kinds.set(code, kind)
  }
  return kind
}

function runsOf(code: number): Kind['runs'] {
  const char = String.fromCharCode(code)
  if (code === SPACE) return 'both'
  if (UNCLEAR.test(char)) return 'unclear'
  if (!RTL_RANGES.some(([from, to]) => code >= from && code <= to)) return 'ltr'
  return LETTER_OR_MARK.test(char) ? 'rtl' : 'unclear'
}

/** Of text that has nothing of a script. */
const SCRIPT_OF_DIGITS = 'Latn'

function itemizePieces(text: string, stack: FontStack, levels: Uint8Array): Item[] {
  const items: Item[] = []
  let script = scriptOf(text) ?? SCRIPT_OF_DIGITS
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

import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack, Typeface } from '../text/typeface.ts'

export interface Printable {
  readonly text: string
  /** Characters that no font of ours draws: they were replaced or left out, and someone must be told. */
  readonly missing: readonly string[]
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const PICTURE = /\p{Extended_Pictographic}|\p{So}|\p{Co}|\p{Cn}/u

/**
 * The text with nothing in it that would print as an empty box. What no font has is written in the nearest letters,
 * pictures are left out, and of any other letter the Unicode number is printed: ugly, but true and legible.
 */
export function printable(input: string, stack: FontStack): Printable {
  const text = input
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
  if (draws(text, stack)) return { text, missing: [] }
  const missing: string[] = []
  let result = ''
  for (const { segment } of graphemes.segment(text)) {
    if (draws(segment, stack)) {
      result += segment
    } else {
      missing.push(segment)
      result += replacement(segment, stack)
    }
  }
  const tidy = result.replace(/ {2,}/g, ' ').trim()
  return { text: tidy || missing.map(unicodeNumbers).join(''), missing: [...new Set(missing)] }
}

/** Glyph 0 of every font is the empty box. Where one face has every character, no shaping is needed to tell. */
const draws = (text: string, stack: FontStack): boolean =>
  stack.some((face) => hasAll(face, text)) || shapeLine(text, stack).glyphs.every((glyph) => glyph.id !== 0)

function hasAll({ characters }: Typeface, text: string): boolean {
  for (const char of text) if (!characters.has(char.codePointAt(0)!)) return false
  return true
}

function replacement(segment: string, stack: FontStack): string {
  const plain = segment.normalize('NFKC')
  if (plain !== segment && draws(plain, stack)) return plain
  const bare = segment.normalize('NFKD').replace(/\p{M}/gu, '')
  if (bare && bare !== segment && draws(bare, stack)) return bare
  return PICTURE.test(segment) ? '' : unicodeNumbers(segment)
}

const unicodeNumbers = (text: string): string =>
  Array.from(text, (char) => `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).join(
    '',
  )

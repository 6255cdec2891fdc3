/** What stands at the ends of a cell and is never part of it. A joiner may end a word (Malayalam), never begin one. */
const STRAY = /[\s\p{Bidi_Control}\u200B\u200C\u2060\uFEFF]/u
const JOINER = '\u200D'
const ALREADY_CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/

/**
 * One line as it should be kept: composed (NFC), no space at the ends, single spaces inside. Letter case and the
 * joiners inside a word, which Persian and Hindi need, are never touched.
 */
export function cleanLine(raw: string): string {
  if (ALREADY_CLEAN.test(raw)) return raw
  return trimEnds(raw.normalize('NFC').replaceAll('\u00AD', '')).replace(/\s+/g, ' ')
}

/** Like `cleanLine` for longer text: line breaks stay. */
export function cleanParagraphs(raw: string): string {
  const lines = raw.normalize('NFC').split(/\r\n?|\n/)
  return trimEnds(lines.map((line) => line.replace(/[^\S\n]+/g, ' ').trim()).join('\n'))
}

/** Line after line without empty ones, as an address is written. */
export const cleanLines = (raw: string): string =>
  raw
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n')

/** By hand, because a pattern anchored at the end takes quadratic time on a cell of a million spaces. */
function trimEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (STRAY.test(text[start]!) || text[start] === JOINER)) start++
  while (end > start && STRAY.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

/** A start of a text that may be huge, for a place where there is room for a few words. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

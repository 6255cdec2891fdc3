import { decode } from 'html-entities'

/** A list of titles is never longer, and a wrong file may be. */
const LONGEST_TEXT = 200_000

/** Elements whose end is the end of a line. None of these patterns looks beyond the next tag. */
const BLOCKS =
  /<\/?(?:p|div|li|ul|ol|tr|table|thead|tbody|h[1-6]|br|hr|section|article|blockquote|dt|dd|option)\b[^<>]*>/gi
const CELLS = /<\/(?:td|th)>\s?(?:<(?:td|th)\b[^<>]*>)?/gi
const TAGS = /<\/?[a-z!][^<>]*>/gi
const UNSEEN = /<!--|<(?:script|style|head|template|title)\b/gi

/** Pasted text as rows of cells: web pages and tables are recognised. A line that is no table has one cell. */
export function titleRows(text: string): string[][] {
  const start = text.slice(0, LONGEST_TEXT)
  const plain = looksLikeHtml(start) ? textOfHtml(start) : start
  const lines = plain.replace(/^\ufeff/, '').split(/\r\n|[\r\n\u2028\u2029]/)
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop()
  const divider = dividerOf(lines)
  return lines.map((line) => (divider === null ? [line] : line.split(divider).map(unquoted)))
}

const looksLikeHtml = (text: string): boolean =>
  /<(?:html|body|p|div|li|ul|ol|table|tr|td|h[1-6]|span|br)\b[^>]*>/i.test(text)

function textOfHtml(html: string): string {
  const lines = withoutUnseen(html)
    .replace(/\s+/g, ' ')
    .replace(CELLS, '\t')
    .replace(BLOCKS, '\n')
    .replace(TAGS, '')
    .split('\n')
  // What is empty between elements is how the page was written, not a line that somebody left out.
  return lines
    .map((line) => decode(line).replace(/^[ \u00a0]+|[\s\u00a0]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
}

/** Without comments, scripts and what else a page does not show, each with all that is in it. */
function withoutUnseen(html: string): string {
  const lower = html.toLowerCase()
  let seen = ''
  let at = 0
  for (UNSEEN.lastIndex = 0; ; UNSEEN.lastIndex = at) {
    const opening = UNSEEN.exec(html)
    if (!opening) return seen + html.slice(at)
    seen += html.slice(at, opening.index)
    const from = opening.index + opening[0].length
    const comment = opening[0] === '<!--'
    const close = lower.indexOf(comment ? '-->' : `</${opening[0].slice(1).toLowerCase()}`, from)
    const end = close < 0 ? -1 : lower.indexOf('>', close)
    if (end < 0) return seen
    at = end + 1
  }
}

/** Commas and semicolons are part of titles too: they divide cells only if every line has as many of them. */
function dividerOf(lines: readonly string[]): string | null {
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.filter((line) => line.includes('\t')).length > filled.length / 2) return '\t'
  if (filled.length < 2) return null
  for (const sign of [';', '|', ',']) {
    const counts = new Set(filled.map((line) => line.split(sign).length))
    if (counts.size === 1 && !counts.has(1)) return sign
  }
  return null
}

const unquoted = (cell: string): string => {
  const [, inside] = /^\s*"(.*)"\s*$/.exec(cell) ?? []
  return inside === undefined ? cell : inside.replaceAll('""', '"')
}

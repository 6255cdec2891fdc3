import { collectRows, type Grid } from './table.ts'

/** `Anna Virtanen <anna@post.example>`, with or without quotation marks around the name. */
const ADDRESS = /^\s*(?:"([^"<>]*)"|([^"<>@]*?))\s*<\s*([^<>@\s]+@[^<>@\s]+)\s*>\s*$/
const MAIL_ONLY = /^\s*[^<>@\s,;]+@[^<>@\s,;]+\s*$/
/** A hundred people on one line; the patterns here are too slow for a megabyte. */
const LONGEST_LINE = 10_000

/**
 * Addresses as copied from a mail program, one to a line or divided by commas or semicolons, as rows of name and
 * e-mail; null when the text is not such a list. A bare address keeps its place, with no name.
 */
export function readAddresses(text: string): Grid | null {
  if (!/<[^<>@\s]+@[^<>\s]+>/.test(text)) return null
  const grid = collectRows()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > LONGEST_LINE) return null
    for (const entry of line.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
      if (entry.trim() === '') continue
      const address = ADDRESS.exec(entry)
      if (address === null && !MAIL_ONLY.test(entry)) return null
      const row = address === null ? ['', entry] : [address[1] ?? address[2] ?? '', address[3] ?? '']
      if (!grid.add(row, index + 1)) return grid
    }
  }
  return grid
}

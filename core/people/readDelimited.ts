import Papa from 'papaparse'
import { collectRows, type Delimiter, type Grid } from './table.ts'

/** After so many the rest is read as if quotation marks meant nothing, or a hostile file could keep us for hours. */
const UNCLOSED_QUOTES_MENDED = 50

/**
 * Rows of comma-, semicolon-, tab- or bar-separated text, quoted as in RFC 4180. A quotation mark that is never
 * closed counts as an ordinary character, so that it spoils its own line and not the rest of the list.
 * `text` has `\n` line ends; `firstLine` is the number of its first line in the file.
 */
export function readDelimited(text: string, delimiter: Delimiter, firstLine = 1): Grid {
  const grid = collectRows()
  let start = 0
  let line = firstLine
  for (let mended = 0; start < text.length; mended++) {
    const stopped = readUntilUnclosedQuote(start === 0 ? text : text.slice(start), {
      delimiter,
      quotes: mended < UNCLOSED_QUOTES_MENDED,
      line,
      add: (row, at) => grid.add(row, at),
    })
    if (stopped === null) break
    const lineStart = start + stopped.offset
    const lineEnd = endOfLine(text, lineStart)
    if (!grid.add(text.slice(lineStart, lineEnd).split(delimiter), stopped.line)) break
    start = lineEnd + 1
    line = stopped.line + 1
  }
  return grid
}

interface ReadingRun {
  readonly delimiter: Delimiter
  readonly quotes: boolean
  readonly line: number
  readonly add: (row: string[], line: number) => boolean
}

/** Where reading stopped at a quotation mark without an end; null when all was read or nothing more is wanted. */
function readUntilUnclosedQuote(text: string, run: ReadingRun): { offset: number; line: number } | null {
  let stopped: { offset: number; line: number } | null = null
  let line = run.line
  let offset = 0
  Papa.parse<string[]>(text, {
    delimiter: run.delimiter,
    newline: '\n',
    quoteChar: run.quotes ? '"' : '\0',
    step({ data, errors, meta }, parser) {
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        stopped = { offset, line }
        parser.abort()
        return
      }
      if (!run.add(data, line)) parser.abort()
      line += countLines(text, offset, meta.cursor)
      offset = meta.cursor
    },
  })
  return stopped
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

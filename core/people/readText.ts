import { detectDelimiter } from './detectDelimiter.ts'
import { fieldOfHeader } from './fieldOfHeader.ts'
import { readAddresses } from './readAddresses.ts'
import { readDelimited } from './readDelimited.ts'
import { collectRows, type Delimiter, type Grid } from './table.ts'

export interface TextReading {
  readonly grid: Grid
  /** Null for one cell to a line. */
  readonly delimiter: Delimiter | null
}

/**
 * A list in text: a delimited table, one name to a line with or without bullets, names on one line divided by
 * commas, or mail addresses as mail programs copy them. A given `delimiter` is obeyed (null: one cell to a line).
 */
export function readText(input: string, delimiter?: Delimiter | null): TextReading {
  const text = input.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const declared = /^sep=([,;\t|])[ \t]*\n/i.exec(text)
  if (declared !== null && delimiter === undefined) {
    const sign = declared[1] as Delimiter
    return { grid: readDelimited(text.slice(declared[0].length), sign, 2), delimiter: sign }
  }
  if (delimiter === undefined) {
    const addresses = readAddresses(text)
    if (addresses !== null) return { grid: addresses, delimiter: null }
    const names = namesOnOneLine(text)
    if (names !== null) return { grid: names, delimiter: null }
  }
  const sign = delimiter === undefined ? detectDelimiter(text) : delimiter
  return { grid: sign === null ? readLines(text) : readDelimited(text, sign), delimiter: sign }
}

/** "Anna Virtanen, Bo Öst, Carl Ek": three people, where two cells would rather be one person's two names. */
function namesOnOneLine(text: string): Grid | null {
  const line = text.trim()
  if (line.length > 100_000 || line.includes('\n') || /[@\d\t|"]/.test(line)) return null
  const names = line.split(/[;,،]/)
  if (names.length < 3 || names.some((name) => fieldOfHeader(name) !== null)) return null
  const grid = collectRows()
  for (const name of names) grid.add([name], 1)
  return grid
}

const BULLET = /^\s*(?:[-–—•*·▪‣]|[\d٠-٩۰-۹]{1,6}[.)])\s+/

function readLines(text: string): Grid {
  const grid = collectRows()
  const lines = text.split('\n')
  const filled = lines.filter((line) => /\S/.test(line))
  const bulleted = filled.length > 1 && filled.every((line) => BULLET.test(line))
  for (const [index, line] of lines.entries())
    if (!grid.add([bulleted ? line.replace(BULLET, '') : line], index + 1)) break
  return grid
}

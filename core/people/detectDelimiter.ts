import { fieldOfHeader } from './fieldOfHeader.ts'
import { readDelimited } from './readDelimited.ts'
import type { Delimiter } from './table.ts'

/** In the order in which a tie is settled: a comma is also an ordinary part of names and sentences. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',']
const SAMPLE_LENGTH = 60_000
const SAMPLE_ROWS = 300

/**
 * What divides the cells of a text: the sign that gives most rows the same number of cells, at least two; null for
 * one cell to a line. Where two signs do, the one that yields headings we know wins.
 */
export function detectDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE_LENGTH)
  let best: { delimiter: Delimiter; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue
    const score = evenness(readDelimited(sample, delimiter).rows.slice(0, SAMPLE_ROWS))
    if (score > 0.5 && score > (best?.score ?? 0) + 0.001) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** The share of rows with the commonest number of cells, and half a point for each heading that is known. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [length, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
  if (length < 2) return 0
  const headings = rows.slice(0, 5).map((row) => row.filter((cell) => fieldOfHeader(cell) !== null).length)
  return count / rows.length + Math.max(...headings) / 2
}

import { looksLikeDate } from './dateParts.ts'
import { fieldOfHeader } from './fieldOfHeader.ts'

/** A title, the name of the course and an empty line may stand above the headings. */
const SEARCHED = 10

/**
 * The row that holds the headings, or null when the list starts with a person. A row counts as headings when its
 * words say so, or when cells below it are e-mails or dates and its own are not. `sure` is the person's word that
 * there are headings; then it is at least the first row.
 */
export function findHeader(rows: readonly (readonly string[])[], sure: boolean): number | null {
  const known = rows
    .slice(0, SEARCHED)
    .map((row) => row.filter((cell) => fieldOfHeader(cell) !== null).length)
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  if (known[0] === 1) return 0
  if (sure) return Math.max(0, known.indexOf(1))
  return standsOut(rows) ? 0 : null
}

/** A column of e-mails or dates under something that is neither. */
function standsOut(rows: readonly (readonly string[])[]): boolean {
  const [first, ...others] = rows.slice(0, 50)
  if (first === undefined || others.length === 0) return false
  return first.some((heading, column) => {
    if (!/\p{L}{2}/u.test(heading) || first.some(isTyped)) return false
    const cells = others.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '')
    return cells.length > 0 && cells.every(isTyped)
  })
}

const isTyped = (cell: string) => cell.length < 200 && (/^\S+@\S+$/.test(cell.trim()) || looksLikeDate(cell))

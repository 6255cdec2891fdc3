import { monthOfName } from './monthNames.ts'

export type DateParts =
  /** Written so that it can mean one day only. */
  | { readonly kind: 'plain'; readonly year: number; readonly month: number; readonly day: number }
  /** `first` and `second` are day and month, one way or the other. Dots mean day first, as all who use dots do. */
  | {
      readonly kind: 'numbers'
      readonly first: number
      readonly second: number
      readonly year: number
      readonly dotted: boolean
    }
  /** Day and month only: 20.11. */
  | { readonly kind: 'no-year'; readonly first: number; readonly second: number; readonly dotted: boolean }

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/
const NO_YEAR = /^(\d{1,2})([./])(\d{1,2})\.?$/
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/
/** Days since 1899-12-30, as a spreadsheet shows a date in a cell not formatted as one: 1970 to 2099. */
const SERIAL = /^(\d{5})(?:\.\d+)?$/
const TIME =
  /[T\s,]+(?:klo|kl\.?|at|um|à)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i
const VIETNAMESE = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+(?:năm\s+)?(\d{4})$/i

/** What a cell says as a date, in any digits and most languages; null when it is not one. */
export function readDateParts(cell: string): DateParts | null {
  if (cell.length > 100 || !/\p{N}/u.test(cell)) return null
  const text = westernDigits(cell.normalize('NFKC')).replace(TIME, '').trim()
  return readNumbers(text) ?? readNamedMonth(text)
}

export const looksLikeDate = (cell: string): boolean => {
  const parts = readDateParts(cell)
  return parts !== null && parts.kind !== 'no-year' && !SERIAL.test(cell.trim())
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
    const code = digit.codePointAt(0)!
    return String(code - ZEROS.findLast((zero) => code >= zero)!)
  })
}

function readNumbers(text: string): DateParts | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? null
  if (yearFirst !== null) return plain(yearFirst[1], yearFirst[3], yearFirst[4])
  const yearLast = YEAR_LAST.exec(text)
  if (yearLast !== null)
    return {
      kind: 'numbers',
      first: Number(yearLast[1]),
      second: Number(yearLast[3]),
      year: fullYear(yearLast[4]!),
      dotted: yearLast[2] === '.',
    }
  const compact = COMPACT.exec(text)
  if (compact !== null) return plain(compact[1], compact[2], compact[3])
  const serial = SERIAL.exec(text)
  if (serial !== null) return dayOfSerial(Number(serial[1]))
  const noYear = NO_YEAR.exec(text)
  if (noYear === null) return null
  return { kind: 'no-year', first: Number(noYear[1]), second: Number(noYear[3]), dotted: noYear[2] === '.' }
}

function readNamedMonth(text: string): DateParts | null {
  const vietnamese = VIETNAMESE.exec(text)
  if (vietnamese !== null) return plain(vietnamese[3], vietnamese[2], vietnamese[1])
  const month = monthIn(text)
  if (month === null) return null
  const numbers = (text.match(/\d+/g) ?? []).map(String)
  if (numbers.length !== 2) return null
  const year = numbers.find((number) => number.length === 4) ?? numbers[1]!
  const day = numbers.find((number) => number !== year) ?? numbers[0]!
  return { kind: 'plain', year: fullYear(year), month, day: Number(day) }
}

/** A name may be two words, such as Arabic تشرين الثاني, and end in a dot. */
function monthIn(text: string): number | null {
  const words = text.split(/[\d\s.,/-]+|(?<=\d)(?:st|nd|rd|th)\b/i).filter((word) => /\p{L}/u.test(word))
  if (words.length > 6) return null
  for (let i = 0; i < words.length; i++) {
    const month = monthOfName(`${words[i]} ${words[i + 1] ?? ''}`) ?? monthOfName(words[i]!)
    if (month !== null) return month
  }
  return null
}

const plain = (year?: string, month?: string, day?: string): DateParts => ({
  kind: 'plain',
  year: Number(year),
  month: Number(month),
  day: Number(day),
})

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)

function dayOfSerial(serial: number): DateParts | null {
  if (serial < 25_569 || serial > 73_050) return null
  const day = new Date((serial - 25_569) * 86_400_000)
  return { kind: 'plain', year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}

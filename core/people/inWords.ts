/** How things are named inside a sentence for a person. */
import { isolated } from '../sentence/isolated.ts'
import { monthInWords } from '../sentence/monthInWords.ts'
import { cleanLine, shorten } from './cleanText.ts'

/** A cell's text in quotation marks, shortened. Right-to-left text is isolated, so that the sentence keeps its order. */
export function quoted(text: string): string {
  const short = shorten(cleanLine(text.slice(0, 400)), 60)
  return `“${isolated(short)}”`
}

/** `2026-11-22` as 22 November 2026. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${monthInWords(month!)} ${year}`
}

/** A character a person may not be able to see, by sight and by number: “ꙮ” (U+A66E). */
export function characterInWords(character: string): string {
  const number = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{C}\p{Z}]$/u.test(character) ? number : `“${character}” (${number})`
}

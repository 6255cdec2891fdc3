/** How facts of a stranger's document are put into our sentences. */
import { isolated } from '../sentence/isolated.ts'
import { monthInWords } from '../sentence/monthInWords.ts'

const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** SECURITY: a name can neither reorder the words around it nor bury them. */
export function nameInWords(name: string): string {
  const plain = name.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
  const short = plain.length > 120 ? `${plain.slice(0, 119).trimEnd()}…` : plain
  return isolated(short)
}

/** `22 November 2026`, of the day in UTC. */
export const fullDate = (date: Date): string =>
  `${date.getUTCDate()} ${monthInWords(date.getUTCMonth() + 1)} ${date.getUTCFullYear()}`

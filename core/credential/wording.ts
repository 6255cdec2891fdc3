/** How facts of a stranger's document are put into our sentences. */

const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const RIGHT_TO_LEFT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

/**
 * SECURITY: a name can neither reorder the words around it nor bury them. Right-to-left names stand in isolates, so
 * that the punctuation after them stays where it belongs.
 */
export function quoted(name: string): string {
  const plain = name.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
  const short = plain.length > 120 ? `${plain.slice(0, 119).trimEnd()}…` : plain
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `22 November 2026`, of the day in UTC. */
export const fullDate = (date: Date): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`

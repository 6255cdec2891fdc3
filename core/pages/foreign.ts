/** What others wrote, as it goes into a page of ours. */
import { type Html, html } from './html.ts'

const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** One line without what could turn the words around it, or bury them. */
export const oneLine = (text: string, most = 200): string => {
  const plain = text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain
}

/** A name or title inside a sentence: it keeps its own direction, and the sentence keeps its. */
export const foreign = (text: string, most?: number): Html => html`<bdi>${oneLine(text, most)}</bdi>`

/** The address if it leads to the web; `javascript:` and its like lead elsewhere. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  return new URL(text).href
}

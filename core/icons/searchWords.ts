/** Words as a search compares them, in any language of the studio. */
import { foldText } from '../people/foldText.ts'

/** Letters that one keyboard has and another has not, and the stretch that only fills a line. */
const ARABIC: Readonly<Record<string, string>> = {
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ـ: '',
}

/**
 * The words of a text without case, accents, hamza, tashkeel, or the Arabic article and the letters that are written
 * onto it. Without those of one letter if there are others: they find everything.
 */
export function searchWords(text: string): string[] {
  const words = foldText(text)
    .replace(/[ةىیکٱـ]/g, (letter) => ARABIC[letter]!)
    .split(' ')
    .map((word) => word.replace(/^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u, ''))
    .filter((word) => word !== '')
  const long = words.filter((word) => word.length > 1 && !FILLERS.has(word))
  return [...new Set(long.length > 0 ? long : words)]
}

/** Words beside which another one says more. */
const FILLERS = new Set(
  'the of and for in to with skill skills ja tai taito taidot في من على مع مهاره مهارات'.split(' '),
)

/** Words that differ only by a simple plural, or by the ending of an Arabic adjective or woman, have one stem. */
export function stemOf(word: string): string {
  if (/[؀-ۿ]/.test(word)) return word.length > 4 ? word.replace(/(?:ات|ون|ين|يه|ه|ي)$/, '') : word
  if (word.length < 4 || word.endsWith('ss')) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^us])s$/, '$1')
}

/**
 * How alike an inflected or compound word is to one of a list, from 0 to below 1: `kieli` and `kielet`,
 * `Fahrradwerkstatt` and `Fahrrad`, `Sprachcafé` and `Café`.
 */
export function likeness(said: string, word: string): number {
  const shorter = Math.min(said.length, word.length)
  if (shorter < 4) return 0
  const shared = sharedStart(said, word)
  if (shared >= 4 && shared >= shorter - 2) return 0.6 + 0.3 * (shared / Math.max(said.length, word.length))
  return said.length > word.length && said.endsWith(word) ? 0.6 : 0
}

function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

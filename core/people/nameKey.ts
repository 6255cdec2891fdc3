import { cleanLine } from './cleanText.ts'

/** Marks that one writer puts and another leaves out: Arabic vowels and tatweel, joiners, direction marks. */
const OPTIONAL_MARKS = /\u0640|[\u064B-\u0652]|\u0670|[\u200B-\u200D]|\p{Bidi_Control}/gu

/** Letters that differ only by keyboard: Arabic and Persian kaf and yeh, the many apostrophes. */
const SAME_LETTER: Record<string, string> = { ک: 'ك', ی: 'ي', '’': "'", ʼ: "'", '`': "'", '´': "'", '‘': "'" }

/**
 * Two names with the same key are taken for the same person's name. Case, spacing, hyphens and optional marks do
 * not count; accents do, because Hồng and Hông are two people.
 */
export function nameKey(name: string): string {
  return cleanLine(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(OPTIONAL_MARKS, '')
    .replace(/[کی’ʼ`´‘]/g, (letter) => SAME_LETTER[letter]!)
    .replace(/[\s.,\-‐‑–]+/g, ' ')
    .trim()
}

/**
 * Text as people search for it: without case, accents, vowel marks and doubled spaces, in any script. Two names that
 * fold alike may still be two people; this is for finding and for warning, never for deciding.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replace(/[łøđðßæœþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Latin letters that Unicode does not take apart, as people type them who do not have them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}

const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ß: 'ss',
  ð: 'd',
}

/** For comparing headings, badge names and languages as a person would: case, accents and punctuation do not count. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđæœıßð]/g, (letter) => UNDECOMPOSED[letter]!)
    .replace(/['’ʼ`´‘]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

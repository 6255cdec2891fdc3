/** ISO 15924 codes of the scripts people write today; text in any other is shaped as what surrounds it. */
const SCRIPTS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  // No font of ours has what follows; one of the computer may.
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Orya', /\p{Script=Oriya}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Thaa', /\p{Script=Thaana}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Nkoo', /\p{Script=Nko}/u],
  ['Adlm', /\p{Script=Adlam}/u],
  ['Tfng', /\p{Script=Tifinagh}/u],
  ['Cher', /\p{Script=Cherokee}/u],
  ['Cans', /\p{Script=Canadian_Aboriginal}/u],
  ['Rohg', /\p{Script=Hanifi_Rohingya}/u],
  ['Olck', /\p{Script=Ol_Chiki}/u],
  ['Mtei', /\p{Script=Meetei_Mayek}/u],
  ['Java', /\p{Script=Javanese}/u],
  ['Bali', /\p{Script=Balinese}/u],
  ['Sund', /\p{Script=Sundanese}/u],
  ['Cham', /\p{Script=Cham}/u],
  ['Lana', /\p{Script=Tai_Tham}/u],
  ['Tale', /\p{Script=Tai_Le}/u],
  ['Talu', /\p{Script=New_Tai_Lue}/u],
  ['Yiii', /\p{Script=Yi}/u],
  ['Lisu', /\p{Script=Lisu}/u],
  ['Vaii', /\p{Script=Vai}/u],
  ['Copt', /\p{Script=Coptic}/u],
]

const known = new Map<string, string | undefined>()

/** The script of the first character that has one of its own; digits, spaces and punctuation have none. */
export function scriptOf(text: string): string | undefined {
  for (const char of text) {
    if (!known.has(char)) known.set(char, SCRIPTS.find(([, pattern]) => pattern.test(char))?.[0])
    const script = known.get(char)
    if (script) return script
  }
  return undefined
}

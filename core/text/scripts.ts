/** ISO 15924 codes of the scripts a font of ours may have; text in any other is shaped as what surrounds it. */
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

import * as hb from 'harfbuzzjs'

export interface Typeface {
  readonly name: string
  readonly data: Uint8Array
  readonly font: hb.Font
  readonly face: hb.Face
  /** Font units to an em. */
  readonly upem: number
  /** Optical size against the first face of its stack, so that mixed scripts look equally large. */
  readonly scale: number
  readonly characters: ReadonlySet<number>
  /** Whether its file may be of any format, so that a PDF gets its outlines drawn anew; see `drawnTrueType`. */
  readonly isForeign?: boolean
}

/** Faces in order of preference; the first that has all characters of a grapheme sets it. */
export type FontStack = readonly Typeface[]

/** `data` is a whole TrueType file; it must not change afterwards. */
export function openTypeface(name: string, data: Uint8Array, scale = 1): Typeface {
  const face = new hb.Face(new hb.Blob(data))
  return {
    name,
    data,
    face,
    font: new hb.Font(face),
    upem: face.upem,
    scale,
    characters: new Set(face.collectUnicodes()),
  }
}

/**
 * A font of the computer: one of a file of any format, whose characters are those it really draws. Throws if the file
 * holds no such font.
 */
export function openForeignTypeface(name: string, data: Uint8Array, index: number, scale: number): Typeface {
  const face = new hb.Face(new hb.Blob(data), index)
  const font = new hb.Font(face)
  const draws = (code: number): boolean => {
    if (!PICTURE.test(String.fromCodePoint(code))) return true
    return font.glyphToJson(font.nominalGlyph(code) ?? 0).length > 0
  }
  const characters = new Set(face.collectUnicodes().filter(draws))
  if (characters.size === 0) throw new Error('The font has no characters')
  // What is drawn anew needs no file.
  return { name, data: new Uint8Array(), face, font, upem: face.upem, scale, characters, isForeign: true }
}

/** Fonts with coloured pictures may have them beside an outline that is empty. */
const PICTURE = /\p{Extended_Pictographic}|\p{So}/u

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\s]|\p{Variation_Selector}/u

/** The characters of a text that no face of the stack can draw: they would print as empty boxes. */
export function missingCharacters(text: string, stack: FontStack): string[] {
  const missing = new Set<string>()
  for (const char of text.normalize('NFC')) {
    if (INVISIBLE.test(char)) continue
    const code = char.codePointAt(0)!
    if (!stack.some((face) => face.characters.has(code))) missing.add(char)
  }
  return [...missing]
}

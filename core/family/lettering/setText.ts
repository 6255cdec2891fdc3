/** Words set in a voice, with the measures by which badges size and space them. Lengths in ems. */
import { scriptOf } from '../../text/scripts.ts'
import { type Line, shapeLine } from '../../text/shapeLine.ts'
import type { FontStack, Typeface } from '../../text/typeface.ts'

export interface SetText {
  readonly line: Line
  /** Of the advances, and more on both sides where ink hangs over one of them. */
  readonly width: number
  /** Height that must stay legible: of capitals, or of the letter bodies. Sizes are matched by it, not by the em. */
  readonly body: number
  /** Optical edges, between which the letters are centred. */
  readonly top: number
  readonly bottom: number
  /** Edges of the ink, with every accent. */
  readonly ink: { readonly top: number; readonly bottom: number }
  /** Joined letters bend along a curve; others stay rigid. */
  readonly bend: boolean
  /** Whether letters may be spread apart a little. */
  readonly spreadable: boolean
  readonly spacing: Spacing
}

/** Room between lines, by script and case. */
export type Spacing = 'capitals' | 'mixed' | 'arabic' | 'other'

export interface Setting {
  readonly stack: FontStack
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly caps: boolean
  readonly tracking: number
}

const BICAMERAL = new Set(['Latn', 'Cyrl', 'Grek'])
const JOINED = new Set(['Arab', 'Deva', 'Beng'])
/** Height of the letter body by eye against Latin of the same em; Latin itself is measured. */
const BODY: Readonly<Record<string, number>> = {
  Arab: 0.55,
  Thai: 0.56,
  Ethi: 0.66,
  Deva: 0.58,
  Hebr: 0.6,
  Beng: 0.56,
  Taml: 0.58,
  Khmr: 0.54,
  Mymr: 0.5,
  Geor: 0.56,
  Armn: 0.62,
}

export function setText(text: string, setting: Setting): SetText {
  const script = mainScript(text)
  const { stack } = setting
  const words = setting.caps ? inCapitals(text, setting.language) : text
  const latin = BICAMERAL.has(script)
  const line = shapeLine(words, stack, {
    lang: setting.language,
    dir: setting.dir,
    // Ethiopic letters are wide already; joined and stacked scripts come apart when tracked.
    tracking: setting.tracking * (latin ? 1 : script === 'Ethi' ? 0.4 : 0),
  })
  const ink = inkOf(line)
  const bodies = line.glyphs.flatMap((glyph) => {
    const own = scriptOf(glyph.text)
    return own === undefined ? [] : [bodyOf(own, glyph.face, setting.caps)]
  })
  const face = line.glyphs.find((glyph) => scriptOf(glyph.text) === script)?.face ?? stack[0]!
  return {
    line,
    width: line.width + 2 * ink.overhang,
    body: bodies.length > 0 ? Math.min(...bodies) : capitalHeight(face),
    ...opticalEdges(script, face, setting.caps, ink),
    ink: { top: ink.top, bottom: ink.bottom },
    bend: line.glyphs.some((glyph) => JOINED.has(scriptOf(glyph.text) ?? '')),
    spreadable: latin,
    spacing: latin ? (setting.caps ? 'capitals' : 'mixed') : script === 'Arab' ? 'arabic' : 'other',
  }
}

/** The script of most of the letters: it decides sizes and line spacing. */
export function mainScript(text: string): string {
  const counts = new Map<string, number>()
  for (const char of text) {
    const script = scriptOf(char)
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  let [main, most] = ['Latn', 0]
  for (const [script, count] of counts) if (count > most) [main, most] = [script, count]
  return main
}

/** Only scripts whose readers know capitals: Georgian, for one, has them in Unicode but not in signs. */
export const inCapitals = (text: string, language: string): string =>
  text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]+/gu, (run) =>
    run.toLocaleUpperCase(language),
  )

function bodyOf(script: string, face: Typeface, caps: boolean): number {
  const own = BODY[script]
  if (own !== undefined) return own * face.scale
  return capitalHeight(face) * (caps ? 1 : 0.88)
}

function opticalEdges(
  script: string,
  face: Typeface,
  caps: boolean,
  ink: SetText['ink'],
): { top: number; bottom: number } {
  const scale = face.scale
  if (BICAMERAL.has(script)) {
    const height = capitalHeight(face)
    return caps ? { top: height, bottom: 0 } : { top: height * 0.96, bottom: Math.max(ink.bottom, -0.08) }
  }
  const highest: Readonly<Record<string, number>> = { Arab: 0.74, Thai: 0.86 }
  return {
    top: Math.min(ink.top, (highest[script] ?? Infinity) * scale),
    bottom: Math.max(ink.bottom, -0.26 * scale),
  }
}

const capitals = new WeakMap<Typeface, number>()

function capitalHeight(face: Typeface): number {
  const known = capitals.get(face)
  if (known !== undefined) return known
  const glyph = shapeLine('H', [face]).glyphs[0]
  const extents = glyph && face.font.glyphExtents(glyph.id)
  const height =
    extents && extents.yBearing > 0 ? (extents.yBearing * face.scale) / face.upem : 0.7 * face.scale
  capitals.set(face, height)
  return height
}

interface Ink {
  readonly top: number
  readonly bottom: number
  /** How far ink reaches beyond the start or the end of the line, whichever is more. */
  readonly overhang: number
}

function inkOf(line: Line): Ink {
  let [top, bottom, overhang, pen] = [0, 0, 0, 0]
  for (const { face, id, dx, dy, advance } of line.glyphs) {
    const extents = face.font.glyphExtents(id)
    if (extents && extents.height !== 0) {
      const em = face.scale / face.upem
      const left = pen + dx + extents.xBearing * em
      top = Math.max(top, dy + extents.yBearing * em)
      bottom = Math.min(bottom, dy + (extents.yBearing + extents.height) * em)
      overhang = Math.max(overhang, -left, left + extents.width * em - line.width)
    }
    pen += advance
  }
  return { top, bottom, overhang }
}

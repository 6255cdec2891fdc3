import type { PlacedText } from '../certificate/layer.ts'
import { drawingOf } from '../text/outline.ts'
import type { Glyph } from '../text/shapeLine.ts'
import type { Typeface } from '../text/typeface.ts'
import { svgNumber } from './svgNumber.ts'

/**
 * Text as outlines in one SVG document: each glyph is drawn once, in font units, and used wherever it stands. A page is
 * a quarter as long as with an outline for every letter.
 */
export class SvgGlyphs {
  readonly #names = new Map<Typeface, Map<number, string>>()
  readonly #drawings: string[] = []

  /** To stand anywhere in the document. */
  get definitions(): string {
    return `<defs>${this.#drawings.join('')}</defs>`
  }

  /** Glyphs of one face stand in a group whose unit is the face's own, and whose y grows upwards. */
  line({ line, size, x, y, colour }: PlacedText): string {
    const parts: string[] = []
    let face: Typeface | undefined
    let unit = 1
    let pen = 0
    for (const glyph of line.glyphs) {
      if (glyph.face !== face) {
        if (face) parts.push('</g>')
        face = glyph.face
        unit = face.scale / face.upem
        const scale = (size * unit).toFixed(7)
        parts.push(`<g transform="matrix(${scale} 0 0 -${scale} ${svgNumber(x)} ${svgNumber(y)})">`)
      }
      const raised = glyph.dy === 0 ? '' : ` y="${svgNumber(glyph.dy / unit)}"`
      const name = this.#nameOf(glyph)
      if (name) parts.push(`<use href="#${name}" x="${svgNumber((pen + glyph.dx) / unit)}"${raised}/>`)
      pen += glyph.advance
    }
    return face ? `<g fill="${colour}">${parts.join('')}</g></g>` : ''
  }

  /** Empty for a glyph without ink, such as a space. */
  #nameOf(glyph: Glyph): string {
    const names = this.#names.get(glyph.face) ?? new Map<number, string>()
    this.#names.set(glyph.face, names)
    const name = names.get(glyph.id) ?? this.#draw(glyph)
    names.set(glyph.id, name)
    return name
  }

  #draw(glyph: Glyph): string {
    const path = drawingOf(glyph).map(({ type, values }) => type + values.join(' '))
    if (path.length === 0) return ''
    const name = `glyph-${this.#drawings.length}`
    this.#drawings.push(`<path id="${name}" d="${path.join('')}"/>`)
    return name
  }
}

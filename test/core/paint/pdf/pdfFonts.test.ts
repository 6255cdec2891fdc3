import { inflateSync } from 'node:zlib'
import { PDFContext, type PDFRawStream, type PDFRef } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { type Line, shapeLine } from '#core/text/shapeLine'
import { fontTools } from '../../../../main/printing/deflate.ts'
import { openFonts } from '../../../../main/printing/openFonts.ts'
import { names } from '../../../main/printing/samples.ts'

const stack = openFonts().strong

function setLine(line: Line): { fonts: PdfFonts; operators: string; context: PDFContext } {
  const context = PDFContext.create()
  const fonts = new PdfFonts('T', () => context.nextRef())
  return { fonts, operators: fonts.operators(line, 100, 200, 10), context }
}

/** Where a viewer draws each glyph, by PDF's own rules (ISO 32000-1, 9.4.4). */
function drawn(operators: string, widthOf: (font: string, code: number) => number) {
  const glyphs: { font: string; code: number; x: number; y: number }[] = []
  let [font, size, x, y, rise] = ['', 0, 0, 0, 0]
  for (const [, name, sizeText, xText, yText, riseText, array] of operators.matchAll(
    /\/(\w+) ([\d.]+) Tf 1 0 0 1 ([\d.-]+) ([\d.-]+) Tm|([\d.-]+) Ts|\[([^\]]*)\]TJ/g,
  )) {
    if (name) [font, size, x, y] = [name, Number(sizeText), Number(xText), Number(yText)]
    if (riseText) rise = Number(riseText)
    for (const [, hex, back] of (array ?? '').matchAll(/<([0-9A-F]+)>|(-?\d+)/g)) {
      if (back) x -= (Number(back) / 1000) * size
      for (const code of hex?.match(/.{4}/g) ?? []) {
        const number = Number.parseInt(code, 16)
        glyphs.push({ font, code: number, x, y: y + rise })
        x += (widthOf(font, number) * size) / 1000
      }
    }
  }
  return glyphs
}

describe.each(names)('%s', (name) => {
  const line = shapeLine(name, stack)
  const { fonts, operators, context } = setLine(line)
  const written = new Map<PDFRef, unknown>(fonts.objects(context, fontTools))
  const fontOf = (key: string) => {
    const font = written.get(fonts.resources[key]!) as { toString(): string }
    const ref = (pattern: RegExp, text: string): string => pattern.exec(text)![1]!
    const byNumber = (number: string) =>
      [...written].find(([at]) => at.objectNumber === Number(number))![1] as { toString(): string }
    const descendant = byNumber(ref(/DescendantFonts \[ (\d+)/, font.toString())).toString()
    const unicode = byNumber(ref(/ToUnicode (\d+)/, font.toString())) as unknown as PDFRawStream
    const map = byNumber(ref(/CIDToGIDMap (\d+)/, descendant)) as unknown as PDFRawStream
    return {
      widths: ref(/W \[ 1 \[ ([^\]]*)\]/, descendant)
        .trim()
        .split(/\s+/)
        .map(Number),
      unicode: inflateSync(unicode.contents).toString(),
      glyphs: inflateSync(map.contents),
    }
  }
  const pieces = drawn(operators, (font, code) => fontOf(font).widths[code - 1]!)

  test('is drawn glyph by glyph where the shaper put it', () => {
    let pen = 100
    const expected = line.glyphs.map((glyph) => {
      const at = { x: pen + glyph.dx * 10, y: 200 + glyph.dy * 10 }
      pen += glyph.advance * 10
      return at
    })
    expect(pieces).toHaveLength(expected.length)
    pieces.forEach((piece, i) => {
      expect(piece.x).toBeCloseTo(expected[i]!.x, 1)
      expect(piece.y).toBeCloseTo(expected[i]!.y, 1)
    })
  })

  test('names the shaper’s glyphs, none of them an empty box', () => {
    const ids = pieces.map(({ font, code }) => fontOf(font).glyphs.readUInt16BE(2 * code))
    expect(ids).toEqual(line.glyphs.map((glyph) => glyph.id))
    expect(ids).not.toContain(0)
  })

  test('can be copied: its codes stand for its characters', () => {
    const texts = pieces.map(({ font, code }) => {
      const entry = new RegExp(`<${code.toString(16).toUpperCase().padStart(4, '0')}><([0-9A-F]*)>`)
      const hex = entry.exec(fontOf(font).unicode.split('beginbfchar').slice(1).join())![1]!
      return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
    })
    expect(texts).toEqual(line.glyphs.map((glyph) => glyph.text))
    expect(Array.from(texts.join('')).sort()).toEqual(Array.from(line.text).sort())
  })
})

test('fonts already written serve a line only if they have all its glyphs', () => {
  const { fonts } = setLine(shapeLine('Anna', stack))
  expect(fonts.knows(shapeLine('nAn', stack))).toBe(true)
  expect(fonts.knows(shapeLine('Anne', stack))).toBe(false)
})

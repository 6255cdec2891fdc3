import { describe, expect, test } from 'vitest'
import type { ObjectWriter } from '#core/paint/pdf/fontObjects'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { PdfRef } from '#core/paint/pdf/pdfSyntax'
import { type Line, shapeLine } from '#core/text/shapeLine'
import { openTypeface } from '#core/text/typeface'
import { openFonts } from '../../../../main/printing/openFonts.ts'
import { names } from '../../../main/printing/samples.ts'

const stack = openFonts().strong

function setLine(line: Line): { fonts: PdfFonts; operators: string } {
  let last = 0
  const fonts = new PdfFonts('T', () => new PdfRef(++last))
  return { fonts, operators: fonts.operators(line, 100, 200, 10) }
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

/** The objects and streams by number, as source and as bytes. */
function written(fonts: PdfFonts): { objects: Map<string, string>; streams: Map<string, Buffer> } {
  const [objects, streams] = [new Map<string, string>(), new Map<string, Buffer>()]
  let last = 100
  const nextRef = (): PdfRef => new PdfRef(++last)
  const addStream = (bytes: Uint8Array): PdfRef => {
    const ref = nextRef()
    streams.set(ref.toString(), Buffer.from(bytes))
    return ref
  }
  const writer: ObjectWriter = {
    nextRef,
    object: (ref, source) => void objects.set(ref.toString(), source),
    addStream,
    addCompressed: addStream,
  }
  fonts.write(writer)
  return { objects, streams }
}

describe.each(names)('%s', (name) => {
  const line = shapeLine(name, stack)
  const { fonts, operators } = setLine(line)
  const { objects, streams } = written(fonts)
  const fontOf = (key: string) => {
    const refAfter = (mark: string, source: string) => new RegExp(`${mark}[ []*(\\d+ 0 R)`).exec(source)![1]!
    const font = objects.get(fonts.resources[key]!.toString())!
    const descendant = objects.get(refAfter('/DescendantFonts', font))!
    const descriptor = objects.get(refAfter('/FontDescriptor', descendant))!
    return {
      widths: /\/W\[1\[([^\]]*)/.exec(descendant)![1]!.split(' ').map(Number),
      unicode: streams.get(refAfter('/ToUnicode', font))!.toString(),
      face: openTypeface('subset', streams.get(refAfter('/FontFile2', descriptor))!),
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

  test('draws the shaper’s outlines, none of them an empty box', () => {
    pieces.forEach(({ font, code }, i) => {
      const { face, id } = line.glyphs[i]!
      const { font: subset } = fontOf(font).face
      expect(id).not.toBe(0)
      expect(subset.glyphToJson(code)).toEqual(face.font.glyphToJson(id))
      expect(subset.glyphHAdvance(code)).toBe(face.font.glyphHAdvance(id))
    })
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

import { describe, expect, test } from 'vitest'
import type { ObjectWriter } from '#core/paint/pdf/fontObjects'
import { PdfFonts } from '#core/paint/pdf/pdfFonts'
import { PdfRef } from '#core/paint/pdf/pdfSyntax'
import { type Line, shapeLine } from '#core/text/shapeLine'
import { openTypeface, type Typeface } from '#core/text/typeface'
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
  const glyphs: { font: string; code: number; size: number; x: number; y: number }[] = []
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
        glyphs.push({ font, code: number, size, x, y: y + rise })
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

/** Contours by the place of their points, whoever draws them. */
function contoursOf({ font, upem }: Typeface, id: number, size: number, x: number, y: number): number[][] {
  const contours: number[][] = []
  for (const { type, values } of font.glyphToJson(id)) {
    if (type === 'M') contours.push([])
    contours.at(-1)!.push(...values.map((value, i) => (value * size) / upem + (i % 2 === 0 ? x : y)))
  }
  return contours
}

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, i) => Math.abs(value - other[i]!) < 0.02)

describe.each([...names.map(([name]) => name), 'مُحَمَّد جُبَيْر ٱلْأَنْصَارِيّ', 'น้ำทิพย์ ค้ำจุน'])('%s', (name) => {
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

  test('is drawn as the shaper put it, nothing of it an empty box', () => {
    let pen = 100
    const expected = line.glyphs.flatMap(({ face, id, dx, dy, advance }) => {
      expect(id).not.toBe(0)
      const contours = contoursOf(face, id, 10 * face.scale, pen + dx * 10, 200 + dy * 10)
      pen += advance * 10
      return contours
    })
    const found = pieces.flatMap(({ font, code, size, x, y }) =>
      contoursOf(fontOf(font).face, code, size, x, y),
    )
    expect(found).toHaveLength(expected.length)
    for (const contour of expected) expect(found.some((one) => isNear(one, contour))).toBe(true)
  })

  test('has the widths that its fonts have', () => {
    for (const { font, code } of pieces) {
      const { face, widths } = fontOf(font)
      expect(widths[code - 1]).toBeCloseTo((face.font.glyphHAdvance(code) * 1000) / face.upem, -0.5)
    }
  })

  test('can be copied: its codes stand for its characters', () => {
    const texts = pieces.map(({ font, code }) => {
      const entry = new RegExp(`<${code.toString(16).toUpperCase().padStart(4, '0')}><([0-9A-F]*)>`)
      const hex = entry.exec(fontOf(font).unicode.split('beginbfchar').slice(1).join())![1]!
      return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
    })
    expect(texts).not.toContain('')
    expect(Array.from(texts.join('')).sort()).toEqual(Array.from(line.text).sort())
    if (line.ltr) expect(texts.join('')).toBe(line.text)
    else if (!/\p{sc=Latin}/u.test(name)) expect(texts.reverse().join('')).toBe(line.text)
  })
})

test('fonts already written serve a line only if they have all its glyphs', () => {
  const { fonts } = setLine(shapeLine('Anna', stack))
  expect(fonts.knows(shapeLine('nAn', stack))).toBe(true)
  expect(fonts.knows(shapeLine('Anne', stack))).toBe(false)
})

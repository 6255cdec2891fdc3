/** A page that shows what a printer does to paper, read by folding it. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { inRole, type Layer, type PlacedText, placeLine } from '../certificate/layer.ts'
import type { Shape } from '../design/scene.ts'
import { sentencePieces, wrapFull } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CalibrationTexts } from './calibrationWording.ts'
import { MM, type Size } from './sheet.ts'

export interface CalibrationLayer extends Layer {
  readonly page: Size
}

const INK = '#1a1a1a'
const MUTED = '#5a5a5a'
const LINE = { stroke: INK, strokeWidth: 0.5 } as const
const HAIR = { stroke: INK, strokeWidth: 0.3 } as const

/** Millimetres to both sides of the middle, where a crease is looked for. */
const SCALE = 12
/** From the edge of the paper to the scale. */
const SCALE_AT = 52 * MM
/** Printers leave no more than this white, in millimetres. */
const WIDEST_MARGIN = 16
const STEP = 5 * MM
/** Of the steps, from the corner of the paper. */
const STEPS_FROM = 22 * MM
/** ISO/IEC 7810, ID-1. */
const CARD = 85.6 * MM
const TEXT = { left: 66 * MM, right: 20 * MM, top: 78 * MM } as const

export function layOutCalibration(
  texts: CalibrationTexts,
  page: Size,
  fonts: CertificateFonts,
): CalibrationLayer {
  const anchor = texts.dir === 'ltr' ? 'left' : 'right'
  const shapes: Shape[] = []
  const placed: PlacedText[] = []
  let role = 'scale'
  acrossScale()
  downScale()
  steps()
  const end = words()
  card(end + 9 * MM)
  return { page, texts: placed, shapes }

  /** Counted as the correction: a crease right of the printed middle means that all has to move right. */
  function acrossScale(): void {
    const middle = page.width / 2
    for (let mm = -SCALE; mm <= SCALE; mm++) {
      const x = middle + mm * MM
      line(x, SCALE_AT, x, SCALE_AT + (mm === 0 ? 12 : mm % 5 === 0 ? 7 : 4) * MM)
      if (mm % 5 === 0) number(signed(mm), x, SCALE_AT - 1.6 * MM, 9)
    }
    line(middle - SCALE * MM, SCALE_AT, middle + SCALE * MM, SCALE_AT)
  }

  function downScale(): void {
    const middle = page.height / 2
    for (let mm = -SCALE; mm <= SCALE; mm++) {
      const y = middle + mm * MM
      line(SCALE_AT - 20 * MM, y, SCALE_AT - 20 * MM + (mm === 0 ? 12 : mm % 5 === 0 ? 7 : 4) * MM, y)
      if (mm % 5 === 0) number(signed(mm), SCALE_AT - 22 * MM, y + 1.1 * MM, 9, 'right')
    }
    line(SCALE_AT - 20 * MM, middle - SCALE * MM, SCALE_AT - 20 * MM, middle + SCALE * MM)
  }

  /** A line at each millimetre from the edge, each beside the one before. */
  function steps(): void {
    for (let mm = 1; mm <= WIDEST_MARGIN; mm++) {
      const along = STEPS_FROM + (mm - 1) * STEP
      const [near, far] = [mm * MM, (mm + 2.6) * MM]
      hair(along, near, along + STEP * 0.8, near)
      number(String(mm), along + STEP * 0.4, far, 6)
      hair(along, page.height - near, along + STEP * 0.8, page.height - near)
      number(String(mm), along + STEP * 0.4, page.height - near - 0.9 * MM, 6)
      const down = page.height - STEPS_FROM - WIDEST_MARGIN * STEP + (mm - 1) * STEP
      hair(near, down, near, down + STEP * 0.8)
      number(String(mm), near + 0.8 * MM, down + STEP * 0.6, 6, 'left')
      hair(page.width - near, down, page.width - near, down + STEP * 0.8)
      number(String(mm), page.width - near - 0.8 * MM, down + STEP * 0.6, 6, 'right')
    }
  }

  /** Returns where they end. */
  function words(): number {
    const { title, lead, last } = texts
    let y = TEXT.top
    role = 'title'
    y = paragraph(title, fonts.strong, 20, y) + 4 * MM
    role = 'lead'
    y = paragraph(lead, fonts.text, 11, y, 0, MUTED) + 4 * MM
    texts.steps.forEach((step, i) => {
      role = `step ${i + 1}`
      const count = shapeLine(String(i + 1), fonts.strong, { dir: 'ltr' })
      put(placeLine(count, 13, startOf(0), y + 11.5, INK, anchor))
      y = paragraph(step, fonts.text, 11.5, y, 8 * MM) + 3 * MM
    })
    role = 'last'
    y = paragraph(last, fonts.strong, 11.5, y + 1 * MM)
    role = 'scale'
    return y
  }

  function card(top: number): void {
    const left = texts.dir === 'ltr' ? startOf(0) : startOf(0) - CARD
    line(left, top, left + CARD, top)
    for (const x of [left, left + CARD]) line(x, top - 3 * MM, x, top + 3 * MM)
    number('85.6 mm', left + CARD / 2, top + 4.2 * MM, 9)
  }

  /** Returns where its last line ends. `indent` is from where reading begins. */
  function paragraph(
    text: string,
    stack: FontStack,
    size: number,
    top: number,
    indent = 0,
    colour = INK,
  ): number {
    const { language, dir } = texts
    const width = (page.width - TEXT.left - TEXT.right - indent) / size
    const lines = wrapFull(sentencePieces(text, language), stack, width, { lang: language, dir })
    const leading = size * 1.4
    for (const [i, shaped] of lines.entries())
      put(placeLine(shaped, size, startOf(indent), top + size + i * leading, colour, anchor))
    return top + lines.length * leading
  }

  function startOf(indent: number): number {
    return texts.dir === 'ltr' ? TEXT.left + indent : page.width - TEXT.right - indent
  }

  function number(
    text: string,
    x: number,
    y: number,
    size: number,
    at: 'left' | 'middle' | 'right' = 'middle',
  ): void {
    put(placeLine(shapeLine(text, fonts.code, { dir: 'ltr' }), size, x, y, INK, at))
  }

  function put(text: PlacedText): void {
    placed.push(...inRole(role, [text]))
  }

  function line(x1: number, y1: number, x2: number, y2: number): void {
    shapes.push({ path: `M${x1} ${y1}L${x2} ${y2}`, ...LINE })
  }

  function hair(x1: number, y1: number, x2: number, y2: number): void {
    shapes.push({ path: `M${x1} ${y1}L${x2} ${y2}`, ...HAIR })
  }
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : String(value))

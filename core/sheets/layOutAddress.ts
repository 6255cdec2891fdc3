/** A name and the lines of a postal address, on a label or an envelope. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { directionOf } from '../certificate/direction.ts'
import type { Box } from '../certificate/geometry.ts'
import { inkExtents } from '../certificate/inkExtents.ts'
import { inRole, type Layer, type PlacedText, placeLine } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import { shapeLine } from '../text/shapeLine.ts'
import { MM, type Size } from './sheet.ts'

export interface Addressee {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
  /** In lines, or on one line with commas. */
  readonly address: string
}

export interface AddressLayer extends Layer {
  readonly page: Size
  /** Characters that no font draws. */
  readonly missing: readonly string[]
}

const INK = '#1a1a1a'
const MUTED = '#5a5a5a'
const LARGEST = 12
const LEADING = 1.3

/** In the middle of the height, as large as all lines allow; each line runs as its letters do. */
export function layOutAddress(
  { name, language, address }: Addressee,
  page: Size,
  inside: Box,
  fonts: CertificateFonts,
): AddressLayer {
  const lines = [name, ...linesOf(address)].map((text, i) => {
    const stack = i === 0 ? fonts.strong : fonts.text
    const written = printable(text, stack)
    const lang = i === 0 && language ? { lang: language } : {}
    const line = shapeLine(written.text, stack, { dir: directionOf(written.text, 'ltr'), ...lang })
    return { line, ink: inkExtents(line), missing: written.missing }
  })
  // Marks that stack need more than the ordinary distance.
  const steps = lines.map(({ ink }, i) =>
    i === 0 ? ink.above : Math.max(LEADING, lines[i - 1]!.ink.below + ink.above + 0.05),
  )
  const tall = steps.reduce((sum, step) => sum + step, 0) + lines.at(-1)!.ink.below
  const widest = Math.max(...lines.map(({ line }) => line.width), 0.001)
  const [width, height] = [inside.right - inside.left, inside.bottom - inside.top]
  const size = Math.min(LARGEST, width / widest, height / tall)
  // An address reads from one edge, whichever way its name runs.
  const dir = directionOf(lines.map(({ line }) => line.text).join(' '), 'ltr')
  const [edge, anchor] = dir === 'ltr' ? ([inside.left, 'left'] as const) : ([inside.right, 'right'] as const)
  let y = inside.top + (height - tall * size) / 2
  const placed = lines.map(({ line }, i): PlacedText => {
    y += steps[i]! * size
    return placeLine(line, size, edge, y, INK, anchor)
  })
  const texts = [...inRole('name', placed.slice(0, 1)), ...inRole('address', placed.slice(1))]
  return { page, texts, shapes: [], missing: [...new Set(lines.flatMap(({ missing }) => missing))] }
}

const linesOf = (address: string): string[] => {
  const lines = address.split('\n').map((line) => line.trim())
  const [only, ...more] = lines
  const parts = more.length === 0 ? only!.split(/\s*[,،;]\s*/) : lines
  return parts.filter((line) => line !== '')
}

/** Where the post looks for it: right of the middle and below it, clear of the stamp and of the machines' own marks. */
const ADDRESS = { left: 0.44, top: 0.42, right: 12 * MM, bottom: 18 * MM } as const
const SENDER = { left: 12 * MM, top: 11 * MM, size: 9 } as const

/** An envelope with its sender, flap up. */
export function layOutEnvelope(
  addressee: Addressee,
  sender: string,
  page: Size,
  fonts: CertificateFonts,
): AddressLayer {
  const inside = {
    left: page.width * ADDRESS.left,
    top: page.height * ADDRESS.top,
    right: page.width - ADDRESS.right,
    bottom: page.height - ADDRESS.bottom,
  }
  const layer = layOutAddress(addressee, page, inside, fonts)
  const { text } = printable(sender, fonts.text)
  const line = shapeLine(text, fonts.text, { dir: directionOf(text, 'ltr') })
  const size = Math.min(SENDER.size, (page.width * 0.5) / Math.max(line.width, 0.001))
  const from = placeLine(line, size, SENDER.left, SENDER.top + SENDER.size, MUTED, 'left')
  return { ...layer, texts: [...inRole('sender', [from]), ...layer.texts] }
}

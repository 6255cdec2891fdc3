/** A name and the lines of a postal address, on a label or an envelope. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { directionOf } from '../certificate/direction.ts'
import type { Box } from '../certificate/geometry.ts'
import { inkExtents } from '../certificate/inkExtents.ts'
import { inRole, type Layer, placeLine } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import { namePieces, wrapBalanced } from '../text/breakLines.ts'
import { type Line, shapeLine, type TextOptions } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
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

/** Type this small, in points, is worth breaking lines for. */
const SMALL = 9.5
/** Tried in turn, with lines broken that are too wide for them. */
const BROKEN = [11, 10, 9, 8]

/** In the middle of the height, as large as all lines allow; each line runs as its letters do. */
export function layOutAddress(
  addressee: Addressee,
  page: Size,
  inside: Box,
  fonts: CertificateFonts,
): AddressLayer {
  const [width, height] = [inside.right - inside.left, inside.bottom - inside.top]
  const rows = rowsOf(addressee, fonts)
  const whole = set(
    rows.map((row) => broken(row, Infinity)),
    width,
    height,
  )
  const { lines, steps, tall, size } =
    whole.size >= SMALL ? whole : (firstBroken(rows, width, height, whole.size) ?? whole)
  // An address reads from one edge, whichever way its name runs.
  const dir = directionOf(rows.map(({ text }) => text).join(' '), 'ltr')
  const [edge, anchor] = dir === 'ltr' ? ([inside.left, 'left'] as const) : ([inside.right, 'right'] as const)
  let y = inside.top + (height - tall * size) / 2
  const texts = lines.flatMap(({ line, role }, i) => {
    y += steps[i]! * size
    return inRole(role, [placeLine(line, size, edge, y, INK, anchor)])
  })
  return { page, texts, shapes: [], missing: [...new Set(rows.flatMap(({ missing }) => missing))] }
}

/** What is meant to stand on one line. */
interface Row {
  readonly text: string
  readonly stack: FontStack
  readonly options: TextOptions
  readonly role: 'name' | 'address'
  readonly missing: readonly string[]
}

function rowsOf({ name, language, address }: Addressee, fonts: CertificateFonts): Row[] {
  return [name, ...linesOf(address)].map((written, i) => {
    const stack = i === 0 ? fonts.strong : fonts.text
    const { text, missing } = printable(written, stack)
    const options = { dir: directionOf(text, 'ltr'), ...(i === 0 && language && { lang: language }) }
    return { text, stack, options, role: i === 0 ? 'name' : 'address', missing }
  })
}

interface RowLine {
  readonly line: Line
  readonly role: Row['role']
}

/** `limit`: in ems. */
const broken = ({ text, stack, options, role }: Row, limit: number): RowLine[] =>
  (limit === Infinity
    ? [shapeLine(text, stack, options)]
    : wrapBalanced(namePieces(text), stack, limit, options)
  ).map((line) => ({ line, role }))

/** The largest size in which broken lines have room; undefined if breaking them wins nothing. */
const firstBroken = (rows: readonly Row[], width: number, height: number, least: number) =>
  BROKEN.filter((size) => size > least)
    .map((size) => ({
      size,
      fitted: set(
        rows.map((row) => broken(row, width / size)),
        width,
        height,
      ),
    }))
    .find(({ size, fitted }) => fitted.size >= size)?.fitted

function set(rows: readonly (readonly RowLine[])[], width: number, height: number) {
  const lines = rows.flat()
  const inks = lines.map(({ line }) => inkExtents(line))
  // Marks that stack need more than the ordinary distance.
  const steps = inks.map((ink, i) =>
    i === 0 ? ink.above : Math.max(LEADING, inks[i - 1]!.below + ink.above + 0.05),
  )
  const tall = steps.reduce((sum, step) => sum + step, 0) + inks.at(-1)!.below
  const widest = Math.max(...lines.map(({ line }) => line.width), 0.001)
  return { lines, steps, tall, size: Math.min(LARGEST, width / widest, height / tall) }
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

/** Members that nobody tells apart at 48 pixels: there, a title is only grey. */
import { lchOfHex } from '../colour/oklch.ts'
import type { Element } from '../design/element.ts'
import type { Hex, Shape } from '../design/scene.ts'
import { shapesOf } from '../design/sceneOf.ts'
import type { CoarseView } from './coarseView.ts'
import type { Finding } from './finding.ts'
import { bitsOf, maskOf, PIXELS } from './raster.ts'

/** What one badge is told by from afar. */
export interface Likeness {
  readonly id: string
  /** Its pictogram and its level: the parts that are made to differ. */
  readonly signs: Uint8Array
  readonly ink: number
  /** The colour of every fourth pixel in either direction. */
  readonly colours: readonly (Hex | undefined)[]
  /** Of the person's own: their colours cannot be told, but whether they are the same. */
  readonly pictures: readonly string[]
}

export function likenessOf(id: string, elements: readonly Element[], view: CoarseView): Likeness {
  const signs = elements.filter(
    ({ origin, hidden }) => !hidden && ['icon', 'level', 'picture', 'figure', 'path'].includes(origin),
  )
  const colours: (Hex | undefined)[] = []
  for (let y = 0; y < PIXELS; y += 4) {
    for (let x = 0; x < PIXELS; x += 4) colours.push(view.colours[view.pixels[y * PIXELS + x]!])
  }
  const shapes = signs.flatMap(shapesOf)
  const bits = bitsOf(shapes.map(maskOf))
  return {
    id,
    signs: bits,
    ink: bits.reduce((sum, bit) => sum + bit, 0),
    colours,
    pictures: picturesIn(shapes),
  }
}

const picturesIn = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap(({ fill }) => (typeof fill === 'object' && fill.kind === 'picture' ? [fill.href] : []))

/** Below this share of their ink, two signs are one to the eye. */
const DIFFERENT = 0.2
/** Mean distance in OKLCH lightness and chroma from which colours tell badges apart. */
const COLOUR = 0.045

/** For each member, the first one before it that looks the same. */
export function alikeFindings(members: readonly Likeness[]): Map<string, Finding> {
  const found = new Map<string, Finding>()
  members.forEach((member, i) => {
    const other = members.slice(0, i).find((before) => isAlike(member, before))
    if (other) found.set(member.id, { code: 'quality/alike', other: other.id })
  })
  return found
}

function isAlike(one: Likeness, other: Likeness): boolean {
  if (one.pictures.length !== other.pictures.length) return false
  if (one.pictures.some((picture, i) => picture !== other.pictures[i])) return false
  const most = Math.max(1, one.ink, other.ink) * DIFFERENT
  if (Math.abs(one.ink - other.ink) > most) return false
  let apart = 0
  for (let i = 0; i < one.signs.length && apart <= most; i++) apart += one.signs[i]! ^ other.signs[i]!
  return apart <= most && colourDistance(one, other) < COLOUR
}

function colourDistance(one: Likeness, other: Likeness): number {
  const distances = one.colours.map((hex, i) => {
    const beside = other.colours[i]
    if (hex === beside) return 0
    return hex && beside ? distance(hex, beside) : 0.5
  })
  return distances.reduce((sum, value) => sum + value, 0) / distances.length
}

const known = new Map<string, number>()

function distance(one: Hex, other: Hex): number {
  const key = one + other
  const before = known.get(key)
  if (before !== undefined) return before
  const [a, b] = [lchOfHex(one), lchOfHex(other)]
  const turn = ((a.h - b.h) * Math.PI) / 360
  const hue = 2 * Math.sqrt(a.c * b.c) * Math.sin(turn)
  const value = Math.hypot(a.l - b.l, a.c - b.c, hue)
  if (known.size > 20_000) known.clear()
  known.set(key, value)
  return value
}

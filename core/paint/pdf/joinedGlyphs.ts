/**
 * Glyphs that all stand for characters. In many fonts the dots of an Arabic letter, or one half of a Thai vowel, are
 * glyphs that have none of their own; but every code of a page that is to be archived, or read aloud, must have some
 * (ISO 19005-3, 6.2.11.7; ISO 14289-1, 7.21.7). So such a glyph becomes part of the one it belongs to.
 */
import type { Glyph, Line } from '../../text/shapeLine.ts'

/** What a code draws: the glyph `id`, or what it is put together from. */
export interface DrawnGlyph {
  readonly id: number
  /** In font units, if another than that of `id`. */
  readonly width?: number
  readonly parts?: readonly PlacedGlyph[]
}

/** In font units from where the code is set. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
}

export interface JoinedGlyph extends Glyph, DrawnGlyph {
  /** Of one with parts, what tells it from its like: its text, and what is where. */
  readonly key?: string
}

/** From left to right, as they came; set one after the other, they draw the same. */
export function joinedGlyphs({ glyphs, ltr }: Line): readonly JoinedGlyph[] {
  if (!glyphs.some((glyph) => isEmpty(glyph) || (!ltr && isMark(glyph)))) return glyphs
  const joined: JoinedGlyph[] = []
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    const { face, cluster } = glyphs[from]!
    while (glyphs[to]?.cluster === cluster && glyphs[to]!.face === face) to++
    const all = joinedInCluster(glyphs.slice(from, to))
    joined.push(...(!ltr && all.some(isMark) ? sideBySide(all) : all))
  }
  return joined
}

const isMark = ({ advance }: Glyph): boolean => advance === 0

/** Those without characters end what reads from the left, and follow the first of what reads from the right. */
function joinedInCluster(cluster: readonly Glyph[]): readonly JoinedGlyph[] {
  const isLtr = isEmpty(cluster.at(-1)!)
  const start = isLtr ? cluster.findIndex(isEmpty) - 1 : cluster.findIndex(isEmpty)
  if (start < 0) return cluster
  const joined = cluster.slice(start)
  return [...cluster.slice(0, start), joinedAs(joined.at(isLtr ? 0 : -1)!.text, joined)]
}

const isEmpty = ({ text }: Glyph): boolean => text === ''

/** The widest leads, so that the font says how wide they are together. */
function joinedAs(text: string, glyphs: readonly Glyph[]): JoinedGlyph {
  const lefts: number[] = []
  let width = 0
  for (const { dx, advance } of glyphs) {
    lefts.push(width + dx)
    width += advance
  }
  const lead = glyphs.reduce((widest, glyph) => (glyph.advance > widest.advance ? glyph : widest))
  const left = lefts[glyphs.indexOf(lead)]!
  const parts = glyphs.map(({ id, dy }, i) => ({
    id,
    x: inUnits(lead, lefts[i]! - left),
    y: inUnits(lead, dy - lead.dy),
  }))
  return { ...lead, text, advance: width, dx: left, parts, key: keyOf(text, parts) }
}

/**
 * Each as wide as the other, and drawn from there to where it was. Readers take two glyphs in one place for the end of
 * a word, and would part what runs right to left at every mark; what runs left to right has its text given as a whole.
 */
function sideBySide(cluster: readonly JoinedGlyph[]): readonly JoinedGlyph[] {
  const whole = inUnits(
    cluster[0]!,
    cluster.reduce((sum, { advance }) => sum + advance, 0),
  )
  const share = Math.floor(whole / cluster.length)
  let pen = 0
  return cluster.map((glyph, i) => {
    const { face, id, text, dx, dy } = glyph
    const [x, y] = [inUnits(glyph, pen + dx) - i * share, inUnits(glyph, dy)]
    pen += glyph.advance
    const parts = (glyph.parts ?? [{ id, x: 0, y: 0 }]).map((part) => ({
      id: part.id,
      x: part.x + x,
      y: part.y + y,
    }))
    const width = i < cluster.length - 1 ? share : whole - i * share
    const advance = (width * face.scale) / face.upem
    return { ...glyph, advance, dx: 0, dy: 0, width, parts, key: `${keyOf(text, parts)} ${width}` }
  })
}

const inUnits = ({ face }: Glyph, ems: number): number => Math.round((ems * face.upem) / face.scale)

const keyOf = (text: string, parts: readonly PlacedGlyph[]): string =>
  `${text} ${parts.map(({ id, x, y }) => `${id}@${x},${y}`).join(' ')}`

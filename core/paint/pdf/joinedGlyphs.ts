/**
 * Glyphs that all stand for characters. In many fonts the dots of an Arabic letter, or one half of a Thai vowel, are
 * glyphs that have none of their own; but every code of a page that is to be archived, or read aloud, must have some
 * (ISO 19005-3, 6.2.11.7; ISO 14289-1, 7.21.7). So such a glyph becomes part of the one it belongs to.
 */
import type { Glyph } from '../../text/shapeLine.ts'

/** What a code draws: a glyph, and others at their places in font units from its own. */
export interface DrawnGlyph {
  readonly id: number
  readonly others?: readonly PlacedGlyph[]
}

export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
}

export interface JoinedGlyph extends Glyph, DrawnGlyph {
  /** Of one with others, what tells it from its like: its text, and what is where. */
  readonly key?: string
}

/** From left to right, as they came; set one after the other, they draw the same. */
export function joinedGlyphs(glyphs: readonly Glyph[]): readonly JoinedGlyph[] {
  if (!glyphs.some(isEmpty)) return glyphs
  const joined: JoinedGlyph[] = []
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    const { face, cluster } = glyphs[from]!
    while (glyphs[to]?.cluster === cluster && glyphs[to]!.face === face) to++
    joined.push(...joinedInCluster(glyphs.slice(from, to)))
  }
  return joined
}

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
  const inUnits = (ems: number): number => Math.round((ems * lead.face.upem) / lead.face.scale)
  const others = glyphs.flatMap((glyph, i) =>
    glyph === lead ? [] : [{ id: glyph.id, x: inUnits(lefts[i]! - left), y: inUnits(glyph.dy - lead.dy) }],
  )
  const key = `${text} ${others.map(({ id, x, y }) => `${id}@${x},${y}`).join(' ')}`
  return { ...lead, text, advance: width, dx: left, others, key }
}

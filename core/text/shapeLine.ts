/** Unicode text to positioned glyphs in any script. Pure layout: knows no medium. Lengths are in ems. */
import * as hb from 'harfbuzzjs'
import { type Item, itemsInVisualOrder } from './itemize.ts'
import type { FontStack, Typeface } from './typeface.ts'

export interface Glyph {
  readonly face: Typeface
  readonly id: number
  /** The characters this glyph stands for: over a line, in logical order, they add up to the text. */
  readonly text: string
  /** Glyphs of one cluster (a letter and its marks) belong together when text is bent or tracked. */
  readonly cluster: number
  readonly advance: number
  readonly dx: number
  readonly dy: number
}

export interface Line {
  readonly text: string
  /** From left to right. */
  readonly glyphs: readonly Glyph[]
  readonly width: number
  /** Whether every stretch runs left to right. */
  readonly ltr: boolean
  /** Of one that was broken off where no space is: after a hyphen, or between words that are written without. */
  readonly isJoined?: boolean
}

export interface TextOptions {
  /** BCP 47; some fonts draw a letter differently by language. */
  readonly lang?: string
  /** The paragraph's direction; by the first strong letter if not given. */
  readonly dir?: 'ltr' | 'rtl'
  /** Extra space after each glyph that has a width, in ems. Leave it out for scripts that join. */
  readonly tracking?: number
}

export function shapeLine(input: string, stack: FontStack, options: TextOptions = {}): Line {
  const text = input.normalize('NFC')
  const items = itemsInVisualOrder(text, stack, options.dir)
  const glyphs = items.flatMap((item) => shapeItem(text, item, options))
  const tracked = glyphs.length > 0 ? (options.tracking ?? 0) : 0
  return {
    text,
    glyphs,
    width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) - tracked,
    ltr: items.every((item) => item.level % 2 === 0),
  }
}

const buffer = new hb.Buffer()

function shapeItem(text: string, item: Item, options: TextOptions): Glyph[] {
  const { face, start, end } = item
  const rtl = (item.level & 1) === 1
  buffer.reset()
  buffer.addText(text, start, end - start)
  buffer.setScript(item.script)
  buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
  if (options.lang) buffer.setLanguage(options.lang)
  hb.shape(face.font, buffer)
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const clusters = infos.map((info) => info.cluster)
  const texts = textOfGlyphs(text, clusters, end, rtl)
  const em = face.scale / face.upem
  return infos.map((info, i) => {
    const at = positions[i]!
    const advance = at.xAdvance * em
    return {
      face,
      id: info.codepoint,
      text: texts[i]!,
      cluster: info.cluster,
      advance: advance > 0 ? advance + (options.tracking ?? 0) : advance,
      dx: at.xOffset * em,
      dy: at.yOffset * em,
    }
  })
}

/** The characters of each glyph, of an item that ends at `end`; a cluster of its own, as most have, is all its own. */
function textOfGlyphs(text: string, clusters: readonly number[], end: number, rtl: boolean): string[] {
  const after = (i: number): number => clusters[rtl ? i - 1 : i + 1] ?? end
  if (clusters.some((cluster, i) => cluster === after(i))) return dealt(text, clusters, end, rtl)
  return clusters.map((cluster, i) => text.slice(cluster, after(i)))
}

/**
 * Deals the characters of each cluster to its glyphs one by one; the last glyph takes what is left. If they are too few,
 * the last go without; but what reads from the right is letters whose dots come right after, before other marks.
 */
function dealt(text: string, clusters: readonly number[], end: number, rtl: boolean): string[] {
  const logical = clusters.map((_, i) => (rtl ? clusters.length - 1 - i : i))
  const result = clusters.map(() => '')
  for (let i = 0; i < logical.length; ) {
    const cluster = clusters[logical[i]!]!
    let next = i
    while (next < logical.length && clusters[logical[next]!] === cluster) next++
    const chars = Array.from(text.slice(cluster, next < logical.length ? clusters[logical[next]!] : end))
    result[logical[i]!] = i === next - 1 ? chars.splice(0).join('') : chars.shift()!
    i += rtl ? Math.max(1, next - i - chars.length) : 1
    for (; i < next; i++)
      result[logical[i]!] = i === next - 1 ? chars.splice(0).join('') : (chars.shift() ?? '')
  }
  return result
}

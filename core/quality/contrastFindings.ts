import { contrast, withContrast } from '../colour/contrast.ts'
import type { Element } from '../design/element.ts'
import type { Hex } from '../design/scene.ts'
import { shapesOf } from '../design/sceneOf.ts'
import { bareCanvas, type CoarseView, paintCoarsely } from './coarseView.ts'
import type { Finding } from './finding.ts'
import { maskOf } from './raster.ts'

/** WCAG 2.2: text, and what is not text but has to be seen. */
const ASKED = { text: 4.5, sign: 3 } as const

const SORTS: Readonly<Partial<Record<Element['origin'], keyof typeof ASKED>>> = {
  title: 'text',
  subtitle: 'text',
  text: 'text',
  icon: 'sign',
  level: 'sign',
}

/** Against what really lies under it: every visible element is painted, bottom first. */
export function contrastFindings(elements: readonly Element[]): { findings: Finding[]; view: CoarseView } {
  const view = bareCanvas()
  const findings: Finding[] = []
  for (const element of elements) {
    if (element.hidden || element.opacity === 0) continue
    const sort = SORTS[element.origin]
    const inks = sort && inksOver(element, view)
    if (sort && inks && !inks.some((ink) => isSeen(ink, ASKED[sort]))) {
      const ink = betterInk(inks[0]!, ASKED[sort])
      findings.push({ code: 'quality/contrast', element: element.id, ink })
    }
    for (const shape of shapesOf(element)) paintCoarsely(view, shape)
  }
  return { findings, view }
}

export interface Legibility {
  /** WCAG contrast to what really lies under it; a sixth of it at most has less. */
  readonly ratio: number
  readonly isEnough: boolean
}

/** How an element stands out from those before it; null for what is no sign, or if too little is known to tell. */
export function legibilityOf(elements: readonly Element[], id: string): Legibility | null {
  const view = bareCanvas()
  for (const element of elements) {
    if (element.hidden || element.opacity === 0) continue
    if (element.id !== id) {
      for (const shape of shapesOf(element)) paintCoarsely(view, shape)
      continue
    }
    const sort = SORTS[element.origin]
    const inks = sort && inksOver(element, view)
    if (!inks) return null
    return {
      ratio: Math.max(...inks.map(reachedContrast)),
      isEnough: inks.some((ink) => isSeen(ink, ASKED[sort])),
    }
  }
  return null
}

interface Ink {
  readonly hex: Hex
  /** What lies under it, and on how many pixels. */
  readonly grounds: ReadonlyMap<Hex, number>
}

/** Flat inks of an element, the one that covers most first; none if too little is known to tell. */
function inksOver(element: Element, { pixels, colours }: CoarseView): Ink[] | undefined {
  const counts = new Map<Hex, Uint32Array>()
  for (const shape of shapesOf(element)) {
    const hex = shape.fill ?? shape.stroke
    if (typeof hex !== 'string') continue
    const count = counts.get(hex) ?? new Uint32Array(colours.length)
    counts.set(hex, count)
    for (const pixel of maskOf(shape)) count[pixels[pixel]!]!++
  }
  const inks = [...counts].map(([hex, count]): Ink => {
    const under = colours.flatMap((ground, i) =>
      ground && count[i]! > 0 ? [[ground, count[i]!] as const] : [],
    )
    return { hex, grounds: new Map(under) }
  })
  const seen = inks.filter((ink) => countOf(ink) >= FEWEST)
  return seen.length > 0 ? seen.toSorted((a, b) => countOf(b) - countOf(a)) : undefined
}

/** Fewer pixels say nothing. */
const FEWEST = 6

const countOf = ({ grounds }: Ink): number => [...grounds.values()].reduce((sum, count) => sum + count, 0)

/** A line of a pattern behind a letter does no harm; a sixth of the letters on the wrong ground does. */
const isSeen = (ink: Ink, asked: number): boolean => readableShare(ink, asked) > 5 / 6

/** What all but a sixth of it has at least. */
function reachedContrast(ink: Ink): number {
  const ratios = [...ink.grounds].map(([ground, count]) => ({ ratio: contrast(ink.hex, ground), count }))
  let spared = countOf(ink) / 6
  for (const { ratio, count } of ratios.toSorted((a, b) => a.ratio - b.ratio)) {
    spared -= count
    if (spared < 0) return ratio
  }
  return 1
}

function readableShare(ink: Ink, asked: number): number {
  let readable = 0
  // Colours of print are rounded: a hair below the limit is on it.
  for (const [ground, count] of ink.grounds) if (contrast(ink.hex, ground) >= asked - 0.06) readable += count
  return readable / countOf(ink)
}

/** The nearest ink that would do, if there is one. */
function betterInk(ink: Ink, asked: number): Hex | undefined {
  const [[most]] = [...ink.grounds].toSorted((a, b) => b[1] - a[1]) as [[Hex, number]]
  return [withContrast(ink.hex, most, asked + 0.3), '#ffffff', '#14110f'].find((hex) =>
    isSeen({ ...ink, hex }, asked),
  )
}

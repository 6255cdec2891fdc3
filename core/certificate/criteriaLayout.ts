/** Criteria in the room there is: smaller type first, then columns, and only then fewer words. */
import type { CriteriaBlock } from './criteria.ts'
import {
  type CriteriaItem,
  type CriteriaSettings,
  ITEMS_FOR_COLUMNS,
  list,
  paragraph,
  type Section,
} from './criteriaSections.ts'
import type { Layer } from './layer.ts'

/** The height there is, in points. */
interface Room {
  readonly height: number
  /** The size wished for. */
  readonly largest: number
  /** Words are left out rather than set smaller; 8.5 if not given. */
  readonly smallest?: number
}

export interface CriteriaLayout extends Section {
  /** In points. */
  readonly size: number
  readonly wasCut: boolean
}

/** Smaller is not read on paper hung on a wall. */
const SMALLEST = 8.5
/** Type larger than this is worth less than some free space around it, in points. */
const COMFORTABLE = 10.5
const AIR = 8
type Columns = 1 | 2
/** Reads best, while its type is not much smaller for it. */
const ONE_COLUMN: readonly Columns[] = [1]
const PARAGRAPH_GAP = 0.35

export function layOutCriteria(
  blocks: readonly CriteriaBlock[],
  settings: CriteriaSettings & Room,
): CriteriaLayout {
  if (isTooLong(blocks, settings)) return cutToFit(blocks, settings)
  for (let size = settings.largest; size >= smallestIn(settings); size -= 0.5) {
    for (const columns of size > COMFORTABLE ? ONE_COLUMN : columnsFor(blocks)) {
      const layout = typeset(blocks, size, columns, settings, false)
      if (layout.height <= settings.height - (size > COMFORTABLE ? AIR : 0)) return layout
    }
  }
  return cutToFit(blocks, settings)
}

/** Long criteria are tried in the smallest size first: whether they fit at all is soon known. */
function isTooLong(blocks: readonly CriteriaBlock[], settings: CriteriaSettings & Room): boolean {
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < LONG) return false
  return columnsFor(blocks).every(
    (columns) => typeset(blocks, smallestIn(settings), columns, settings, false).height > settings.height,
  )
}

/** In characters. */
const LONG = 1500

const columnsFor = (blocks: readonly CriteriaBlock[]): readonly Columns[] =>
  blocks.filter((block) => block.kind === 'item').length >= ITEMS_FOR_COLUMNS ? [1, 2] : [1]

const smallestIn = ({ smallest = SMALLEST }: Room): number => smallest

/** Means nothing where no words stand before it. */
const GOES_ON = /^…\s*/

/** As many whole sentences as fit, and a last line that says where the rest is. */
function cutToFit(blocks: readonly CriteriaBlock[], settings: CriteriaSettings & Room): CriteriaLayout {
  const { language } = settings.texts
  for (const granularity of ['sentence', 'word'] as const) {
    const units = unitsOf(blocks, language, granularity)
    let fitting: CriteriaLayout | undefined
    let [low, high] = [1, units.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const kept = blocksOf(units.slice(0, middle))
      const layouts = columnsFor(kept).map((columns) =>
        typeset(kept, smallestIn(settings), columns, settings, true),
      )
      const layout = layouts.find(({ height }) => height <= settings.height)
      if (layout) fitting = layout
      if (layout) low = middle + 1
      else high = middle - 1
    }
    if (fitting) return fitting
  }
  const texts = { ...settings.texts, moreCriteria: settings.texts.moreCriteria.replace(GOES_ON, '') }
  return typeset([], smallestIn(settings), 1, { ...settings, texts }, true)
}

export interface Unit {
  readonly block: CriteriaBlock
  readonly text: string
}

/** What criteria may be cut into. */
export function unitsOf(
  blocks: readonly CriteriaBlock[],
  lang: string,
  granularity: 'sentence' | 'word',
): Unit[] {
  const segmenter = new Intl.Segmenter(lang, { granularity })
  return blocks.flatMap((block) =>
    Array.from(segmenter.segment(block.text), ({ segment }) => ({ block, text: segment })),
  )
}

export function blocksOf(units: readonly Unit[]): CriteriaBlock[] {
  const texts = new Map<CriteriaBlock, string>()
  for (const { block, text } of units) texts.set(block, (texts.get(block) ?? '') + text)
  return Array.from(texts, ([block, text]) => ({ ...block, text: text.trim() }))
}

function typeset(
  blocks: readonly CriteriaBlock[],
  size: number,
  columns: Columns,
  settings: CriteriaSettings,
  wasCut: boolean,
): CriteriaLayout {
  const sections = sectionsOf(blocks).map((section) =>
    section[0]!.kind === 'item'
      ? list(section as CriteriaItem[], size, columns, settings)
      : paragraph(section[0]!.text, size, settings.fonts.text, settings, settings.palette.ink),
  )
  if (wasCut) {
    sections.push(
      paragraph(settings.texts.moreCriteria, size, settings.fonts.italic, settings, settings.palette.muted),
    )
  }
  const gap = size * PARAGRAPH_GAP
  const height =
    sections.reduce((sum, section) => sum + section.height, 0) + gap * Math.max(0, sections.length - 1)
  return {
    height,
    size,
    wasCut,
    place(top) {
      const layers: Layer[] = []
      let y = top
      for (const section of sections) {
        layers.push(section.place(y))
        y += section.height + gap
      }
      return merged(layers)
    },
  }
}

/** A paragraph is a section; items that follow one another are one together. */
function sectionsOf(blocks: readonly CriteriaBlock[]): CriteriaBlock[][] {
  const sections: CriteriaBlock[][] = []
  for (const block of blocks) {
    const last = sections.at(-1)
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block)
    else sections.push([block])
  }
  return sections
}

const merged = (layers: readonly Layer[]): Layer => ({
  texts: layers.flatMap((layer) => layer.texts),
  shapes: layers.flatMap((layer) => layer.shapes),
})

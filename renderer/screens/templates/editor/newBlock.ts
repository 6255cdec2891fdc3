import type { Box } from '#core/design/element'
import { keptBox, seenBox } from '#core/template/alter/seenBox'
import type { Field } from '#core/template/fields'
import { type Block, block } from '#core/template/ownTemplate'
import { newElementId } from '../../../designer/newElementId.ts'

/** What can be put onto a page. */
export type NewBlock =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'field'; readonly field: Field }
  | {
      readonly kind: 'picture'
      readonly picture: string
      readonly description: string
      /** Width to height. */
      readonly ratio: number
    }
  | { readonly kind: 'badge' | 'code' | 'line' | 'box' }

interface Page {
  readonly width: number
  readonly height: number
  readonly safe: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  readonly mirrored: boolean
}

/** A block of a fitting size, where it covers the least of what is there, nearest to the middle. */
export function newBlock(wanted: NewBlock, page: Page, others: readonly Block[]): Block {
  const [width, height] = sizeOf(wanted, page)
  const spot = freeSpot(width, height, page, others)
  return block.parse({ id: newElementId(), box: keptBox(spot, page), ...looksOf(wanted) })
}

/** In points; never wider or higher than what printers reach. */
function sizeOf(wanted: NewBlock, { safe }: Page): readonly [number, number] {
  const [width, height] = usualSize(wanted)
  const fit = Math.min(1, safe.width / width, safe.height / height)
  return [width * fit, height * fit]
}

function usualSize(wanted: NewBlock): readonly [number, number] {
  switch (wanted.kind) {
    case 'text':
      return [220, 40]
    case 'field':
      return FIELD_SIZES[wanted.field]?.box ?? [200, 20]
    case 'picture':
      return wanted.ratio > 2 ? [150, 150 / wanted.ratio] : [70 * wanted.ratio, 70]
    case 'badge':
      return [130, 130]
    case 'code':
      return [150, 170]
    case 'line':
      return [220, 8]
    case 'box':
      return [220, 120]
  }
}

interface FieldSize {
  readonly box: readonly [number, number]
  readonly size: number
  readonly lines: number
  readonly face?: 'strong' | 'code'
}

/** Fields that are not set in plain small letters. */
const FIELD_SIZES: Partial<Record<Field, FieldSize>> = {
  recipient: { box: [360, 56], size: 32, lines: 2, face: 'strong' },
  badge: { box: [320, 44], size: 22, lines: 2, face: 'strong' },
  heading: { box: [320, 40], size: 26, lines: 1 },
  criteria: { box: [340, 120], size: 11, lines: 12 },
  description: { box: [320, 60], size: 11, lines: 5 },
  narrative: { box: [320, 60], size: 11, lines: 5 },
  number: { box: [120, 18], size: 11, lines: 1, face: 'code' },
}

function looksOf(wanted: NewBlock): object {
  switch (wanted.kind) {
    case 'text':
      return {
        kind: 'text',
        words: wanted.words,
        size: 14,
        smallest: 8,
        lines: 3,
        align: 'middle',
        vertical: 'middle',
      }
    case 'field': {
      const { size = 12, lines = 1, face = 'text' } = FIELD_SIZES[wanted.field] ?? {}
      const smallest = Math.min(7, size)
      const words = `{${wanted.field}}`
      return { kind: 'text', words, size, smallest, lines, face, align: 'middle', vertical: 'middle' }
    }
    case 'picture':
      return { kind: 'picture', picture: wanted.picture, description: wanted.description }
    case 'box':
      return { kind: 'box', stroke: 'accent' }
    default:
      return { kind: wanted.kind }
  }
}

/** How finely places are tried, in points. */
const STEP = 12

function freeSpot(width: number, height: number, page: Page, others: readonly Block[]): Box {
  const { safe } = page
  const taken = others.map(({ box }) => seenBox(box, page))
  const middle = { x: safe.left + (safe.width - width) / 2, y: safe.top + (safe.height - height) / 2 }
  let best = { ...middle, width, height }
  let least = Infinity
  for (let y = safe.top; y <= safe.top + safe.height - height; y += STEP) {
    for (let x = safe.left; x <= safe.left + safe.width - width; x += STEP) {
      const box = { x, y, width, height }
      const covered = taken.reduce((sum, other) => sum + shared(box, other), 0)
      const far = Math.hypot(x - middle.x, y - middle.y)
      // An inch away costs as much as covering a small word.
      const cost = covered + far * 4
      if (cost < least) {
        least = cost
        best = box
      }
    }
  }
  return best
}

function shared(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, across) * Math.max(0, down)
}

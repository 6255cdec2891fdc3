/** Where things stand on half a sheet and on a quarter. The code comes first: it cannot shrink. */
import { type Area, type Box, type Edge, type PageSize, QR_LARGEST_MODULE, QR_SIDE } from '../geometry.ts'
import { type FootRows, signedHeight } from '../signatureBlock.ts'
import { mirroredBox, type TemplateAreas } from '../template.ts'
import type { SmallLook } from './smallLooks.ts'

export interface SmallPlan {
  readonly page: PageSize
  /** Of type and ornament, against those of the template's own paper. */
  readonly scale: number
  /** Of the foot's type. */
  readonly foot: number
  /** Lines under the code. */
  readonly captions: number
  /** Below who signs. */
  readonly rows: FootRows
  readonly look: SmallLook
  readonly edges: { readonly badge: Edge; readonly code: Edge }
  /** At which edge the words stand. */
  readonly words: Edge
}

/** With its quiet zone. */
const CODE_WIDTH = QR_SIDE + 8 * QR_LARGEST_MODULE
/** Above the code its quiet zone, below it the first line, then the others. */
const CODE_ABOVE = 4 * QR_LARGEST_MODULE
const CODE_BELOW = 15
const CAPTION_ROW = 11
/** Above the line that is signed on, at the foot's scale. */
const PEN = 18
/** Between the badge and the code, or the words below it. */
const BADGE_GAP = 7
const BELOW_BADGE = 26

/** Badge and code in a column of their own, so that the words have the whole height. */
export function areasAcross(plan: SmallPlan): TemplateAreas {
  const { page, look, edges, words } = plan
  const { left, top, right, bottom } = insideOf(plan)
  const gutter = gutterOf(plan)
  const column = { left: right - Math.max(CODE_WIDTH, 0.27 * page.width), right }
  const said = { left, right: column.left - gutter }
  const checkTop = bottom - codeHeight(plan)
  const signatureTop = bottom - signatureHeight(plan)
  const areas: TemplateAreas = {
    body: { ...said, top, bottom: signatureTop, edge: words },
    badge: { ...badgeIn(column, edges.badge), top, bottom: checkTop - BADGE_GAP, edge: edges.badge },
    signature: { ...said, top: signatureTop, bottom, edge: words },
    check: { ...column, top: checkTop, bottom, edge: edges.code },
  }
  return look.column === 'right' ? areas : mirrored(areas, page.width)
}

/** No wider than the code. */
function badgeIn({ left, right }: Pick<Box, 'left' | 'right'>, edge: Edge): Pick<Box, 'left' | 'right'> {
  const free = Math.max(0, right - left - QR_SIDE)
  const before = edge === 'left' ? 0 : edge === 'right' ? free : free / 2
  return { left: left + before, right: left + before + QR_SIDE }
}

/** The code in the lower corner; the badge where there is most room for it. */
export function areasUpright(plan: SmallPlan): TemplateAreas {
  const { page, look, edges, words } = plan
  const { left, top, right, bottom } = insideOf(plan)
  const gutter = gutterOf(plan)
  const footTop = bottom - codeHeight(plan)
  const check: Area = { left: right - CODE_WIDTH, right, top: footTop, bottom, edge: edges.code }
  const beside = { left, right: check.left - gutter, bottom }
  const signature = { ...beside, top: bottom - signatureHeight(plan), edge: words }
  const said = { left, right: page.width - left }
  if (page.height < ROOMY) {
    const badge = { ...beside, top: footTop, bottom: signature.top, edge: words }
    return { body: { ...said, top, bottom: footTop - gutter / 2, edge: words }, badge, signature, check }
  }
  if (look.badge === 'above') {
    const badge = { left, right: left + 0.4 * page.width, top, bottom: top + 0.15 * page.height, edge: words }
    const body = { ...said, top: badge.bottom + BELOW_BADGE, bottom: footTop, edge: words }
    return { body, badge, signature, check }
  }
  const badge: Area = {
    left: 0.3 * page.width,
    right: 0.7 * page.width,
    top: footTop - 0.17 * page.height,
    bottom: footTop - gutter / 2,
    edge: 'middle',
  }
  return {
    body: { ...said, top, bottom: badge.top - gutter / 2, edge: words },
    badge: { ...badge, risesTo: 0.22 * page.height },
    signature,
    check,
  }
}

/** Upright pages higher than this, in points, have room for a badge between the words and the foot. */
const ROOMY = 500

function insideOf({ page, scale, look: { clear } }: SmallPlan): Box {
  return {
    left: clear.words * scale,
    top: clear.top * scale,
    right: page.width - clear.code * scale,
    bottom: page.height - clear.bottom * scale,
  }
}

const gutterOf = ({ scale, look }: SmallPlan): number => (look.gutter ?? 17) * scale

const codeHeight = ({ captions }: SmallPlan): number =>
  CODE_ABOVE + QR_SIDE + CODE_BELOW + (captions - 1) * CAPTION_ROW

const signatureHeight = ({ foot, rows }: SmallPlan): number => (signedHeight(rows) + PEN) * foot

function mirrored({ body, badge, signature, check }: TemplateAreas, width: number): TemplateAreas {
  const across = <Kind extends Area>(area: Kind): Kind => ({ ...area, ...mirroredBox(area, width) })
  return { body: across(body), badge: across(badge), signature: across(signature), check: across(check) }
}

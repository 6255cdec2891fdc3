/** What will not do about a page of one's own, with some content. */
import { contrast } from '../../colour/contrast.ts'
import type { Hex } from '../../design/scene.ts'
import { partsOf } from '../../template/fields.ts'
import type { OwnTemplate } from '../../template/ownTemplate.ts'
import { type Box, heightOf, type PageSize, QR_SIDE, widthOf } from '../geometry.ts'
import type { Decoration } from '../ornament.ts'
import type { DrawnBlock, DrawnPage } from './drawnPage.ts'
import { fieldsIn, wordsFor } from './fieldValues.ts'
import { inkOfShape, inkOfText } from './inkOfBlock.ts'
import { QUIET } from './layOutCode.ts'
import type { Side } from './ownPage.ts'
import { colourOf } from './pageBlocks.ts'

/** See `templateHint` for what each says. */
export type PageHintCode =
  | 'cut'
  | 'small'
  | 'overlap'
  | 'code-small'
  | 'code-crowded'
  | 'code-second'
  | 'code-missing'
  | 'name-missing'
  | 'margin'
  | 'outside'
  | 'contrast'
  | 'unknown-field'
  | 'picture-missing'
  | 'nothing-to-print'

export interface PageHint {
  readonly code: PageHintCode
  /** Ids. */
  readonly blocks: string[]
  readonly names: string[]
}

export interface JudgedPage {
  readonly document: OwnTemplate
  readonly side: Side
  readonly page: PageSize
  readonly safe: Box
  readonly decoration: Decoration
  readonly drawn: DrawnPage
}

const SMALL = 7
/** Ink on ink; lines of text may come as near as a hair. */
const TOUCH = 0.5
/** WCAG 2.2, 1.4.3; from 18 points on, large text. */
const [CONTRAST, LARGE_CONTRAST, LARGE] = [4.5, 3, 18]
const PAPER = '#ffffff'

export function judgePage(judged: JudgedPage): PageHint[] {
  const { document, side, drawn } = judged
  const { blocks } = drawn
  return [
    ...blocks.flatMap((one) => judgeBlock(one, judged)),
    ...overlaps(blocks),
    ...blocks.flatMap((one) => crowded(one, blocks)),
    ...(side === 'front' ? missing(document, drawn) : []),
  ]
}

function judgeBlock(one: DrawnBlock, { page, safe, decoration, drawn }: JudgedPage): PageHint[] {
  const { block, area, ink, isPrinted } = one
  const hints: PageHint[] = []
  const found = (code: PageHintCode, names: readonly string[] = []): void => {
    hints.push({ code, blocks: [block.id], names: [...names] })
  }
  if (!meets(area, { left: 0, top: 0, right: page.width, bottom: page.height })) found('outside')
  else if (ink && isRead(one) && !isInside(ink, safe)) found('margin')
  if (one.wasCut) found('cut')
  else if (one.size !== null && one.size < SMALL) found('small')
  if (!isPrinted) found('code-second')
  if (isPrinted && one.qr && widthOf(one.qr) < QR_SIDE - TOUCH) found('code-small')
  if (one.missing.length > 0) found('nothing-to-print', one.missing)
  if (
    block.kind === 'picture' &&
    block.picture !== 'logo' &&
    drawn.content.aspectOf(block.picture) === undefined
  )
    found('picture-missing')
  if (block.kind === 'text') {
    const all = [block.words, ...Object.values(block.translations)]
    const names = all.flatMap((words) =>
      partsOf(words).flatMap((part) => (part.kind === 'unknown' ? [part.name] : [])),
    )
    if (names.length > 0) found('unknown-field', [...new Set(names)])
    const least = (one.size ?? 0) >= LARGE ? LARGE_CONTRAST : CONTRAST
    const pale = one.texts.some(
      (text) => contrast(text.colour, groundOf(inkOfText(text), drawn, decoration)) < least,
    )
    if (pale) found('contrast')
  }
  return hints
}

const isRead = ({ block }: DrawnBlock): boolean => block.kind !== 'line' && block.kind !== 'box'

/** The colour under the middle of some ink: of the box that was painted last there, else of a plain surface of the ornament. */
function groundOf(ink: Box, { blocks, content }: DrawnPage, { shapes }: Decoration): Hex {
  const x = (ink.left + ink.right) / 2
  const y = (ink.top + ink.bottom) / 2
  const holds = (box: Box): boolean => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  const box = blocks.findLast(
    ({ block, area, ink: drawn }) =>
      block.kind === 'box' && block.fill !== null && drawn !== null && holds(area),
  )?.block
  if (box?.kind === 'box' && box.fill !== null) return colourOf(box.fill, content.palette)
  const surface = shapes.findLast(
    (shape) => typeof shape.fill === 'string' && isRectangle(shape.path) && holds(inkOfShape(shape)),
  )
  return typeof surface?.fill === 'string' ? surface.fill : PAPER
}

/** Corners alone, all of them right. */
const isRectangle = (path: string): boolean => !/[CQ]/.test(path) && (path.match(/[ML]/g) ?? []).length === 4

function overlaps(blocks: readonly DrawnBlock[]): PageHint[] {
  const inks = blocks.filter(({ block, ink }) => ink !== null && block.kind !== 'box')
  return inks.flatMap((one, i) =>
    inks
      .slice(i + 1)
      .filter((other) => (isRead(one) || isRead(other)) && meets(one.ink!, other.ink!))
      .map((other): PageHint => ({ code: 'overlap', blocks: [one.block.id, other.block.id], names: [] })),
  )
}

/** Four modules around the code have to be bare: a reader finds it by them. */
function crowded({ block, qr, isPrinted }: DrawnBlock, blocks: readonly DrawnBlock[]): PageHint[] {
  if (!qr || !isPrinted) return []
  const quiet = {
    left: qr.left - QUIET,
    top: qr.top - QUIET,
    right: qr.right + QUIET,
    bottom: qr.bottom + QUIET,
  }
  const others = blocks.filter(({ block: other, ink }) => other.id !== block.id && ink && meets(ink, quiet))
  // A surface under all of it is no crowd; lines across it are.
  const near = others.filter(({ block: other, ink }) => !(other.kind === 'box' && isInside(quiet, ink!)))
  return near.map((other) => ({ code: 'code-crowded', blocks: [block.id, other.block.id], names: [] }))
}

function missing({ front, back }: OwnTemplate, { content }: DrawnPage): PageHint[] {
  const all = [...front, ...back]
  const says = (field: string): boolean =>
    all.some(
      (block) =>
        block.kind === 'text' &&
        fieldsIn(wordsFor(block, content.texts.language)).some((one) => one === field),
    )
  return [
    ...(says('recipient') ? [] : [{ code: 'name-missing', blocks: [], names: [] } as const]),
    ...(all.some(({ kind }) => kind === 'code')
      ? []
      : [{ code: 'code-missing', blocks: [], names: [] } as const]),
  ].map((hint) => ({ ...hint, blocks: [], names: [] }))
}

function meets(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  // What is thin, such as a rule, has less to touch with.
  const least = (one: number, other: number): number => Math.min(TOUCH, one / 2, other / 2)
  return across > least(widthOf(a), widthOf(b)) && down > least(heightOf(a), heightOf(b))
}

const isInside = (box: Box, outer: Box): boolean =>
  box.left >= outer.left - TOUCH &&
  box.top >= outer.top - TOUCH &&
  box.right <= outer.right + TOUCH &&
  box.bottom <= outer.bottom + TOUCH

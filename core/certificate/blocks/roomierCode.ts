import type { Block, BlockBox, CodeBlock } from '../../template/ownTemplate.ts'
import { type Box, QR_SIDE } from '../geometry.ts'
import type { OwnPrintTemplate } from '../printTemplate.ts'
import { safeBox } from './decorationOf.ts'
import { CAPTION, DEPTH, QUIET } from './layOutCode.ts'

/** Between the code and its neighbours, and how closely a place for it is sought. */
const GAP = 3
const STEP = 3

/**
 * The template with its code as large as the page has free room for, up to where the finest code keeps its size on
 * paper on which the page is scaled. `captions`: lines under the code, one for each language and one for an address.
 */
export function roomierCode(template: OwnPrintTemplate, scale: number, captions: number): OwnPrintTemplate {
  const { document } = template
  const code = document.front.find((block): block is CodeBlock => block.kind === 'code')
  if (!code || scale >= 1) return template
  const around = framing(code, captions)
  const now = Math.min(code.box.width - around.across, code.box.height - around.down)
  const place = largestPlace(code, QR_SIDE / scale, now, around, template)
  if (!place) return template
  const front = document.front.map((block) => (block === code ? { ...block, box: place } : block))
  return { ...template, document: { ...document, front } }
}

/** What a block has beside its code, and below it. */
function framing({ caption }: CodeBlock, captions: number) {
  const below = caption ? CAPTION.first + (captions - 1) * CAPTION.row + DEPTH * CAPTION.size : QUIET
  return { across: 2 * QUIET, down: QUIET + below }
}

/** Over the middle of the place that the code has now; undefined if that is as large as any. */
function largestPlace(
  code: CodeBlock,
  wanted: number,
  now: number,
  around: ReturnType<typeof framing>,
  { document }: OwnPrintTemplate,
): BlockBox | undefined {
  const safe = safeBox(document, 'front', 'ltr')
  const [x, y] = [code.box.left + code.box.width / 2, code.box.top + code.box.height / 2]
  for (let side = wanted; side > now; side -= STEP) {
    const [width, height] = [side + around.across, side + around.down]
    for (let left = Math.max(safe.left, x - width); left <= Math.min(x, safe.right - width); left += STEP)
      for (let top = Math.max(safe.top, y - height); top <= Math.min(y, safe.bottom - height); top += STEP) {
        const box = { left, top, width, height }
        if (!document.front.some((other) => other.kind !== 'code' && isInTheWay(other, box, code.box)))
          return box
      }
  }
  return undefined
}

/** A surface that the code stands on already is not, as long as all of the code stands on it. */
function isInTheWay({ kind, box: other }: Block, box: BlockBox, now: BlockBox): boolean {
  if (kind === 'box' && contains(other, now) && contains(other, box)) return false
  const [a, b] = [edgesOf(other), edgesOf(box)]
  return a.left < b.right + GAP && b.left - GAP < a.right && a.top < b.bottom + GAP && b.top - GAP < a.bottom
}

const edgesOf = ({ left, top, width, height }: BlockBox): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

function contains(outer: BlockBox, inner: BlockBox): boolean {
  const [a, b] = [edgesOf(outer), edgesOf(inner)]
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom
}

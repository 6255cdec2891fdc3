import { describe, expect, test } from 'vitest'
import { safeBox } from '#core/certificate/blocks/decorationOf'
import { CAPTION, DEPTH, QUIET } from '#core/certificate/blocks/layOutCode'
import { roomierCode } from '#core/certificate/blocks/roomierCode'
import { QR_SIDE } from '#core/certificate/geometry'
import type { OwnPrintTemplate } from '#core/certificate/printTemplate'
import { templates } from '#core/certificate/templates'
import type { BlockBox } from '#core/template/ownTemplate'
import { madeOwn, pageWith } from './sampleTemplates.ts'

const codeOf = ({ document }: OwnPrintTemplate): BlockBox =>
  document.front.find(({ kind }) => kind === 'code')!.box

/** Of a code with two captions. */
const sideIn = ({ width, height }: BlockBox): number =>
  Math.min(width - 2 * QUIET, height - QUIET - CAPTION.first - CAPTION.row - DEPTH * CAPTION.size)

const meets = (a: BlockBox, b: BlockBox): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

describe.each(templates)('a page of one’s own made from $id', (template) => {
  test.each([0.71, 0.5])('has a code as large as there is room for, scaled by %f', (scale) => {
    const own = madeOwn(template)
    const roomier = roomierCode(own, scale, 2)
    const [before, after] = [codeOf(own), codeOf(roomier)]
    expect(sideIn(after)).toBeGreaterThanOrEqual(sideIn(before))
    const neighbours = roomier.document.front.filter(({ kind }) => kind !== 'code')
    const touched = neighbours.filter(({ box }) => meets(box, after) && !meets(box, before))
    expect(touched.map(({ id }) => id)).toEqual([])
    const safe = safeBox(own.document, 'front', 'ltr')
    expect(after.left).toBeGreaterThanOrEqual(Math.min(safe.left, before.left))
    expect(after.top + after.height).toBeLessThanOrEqual(Math.max(safe.bottom, before.top + before.height))
  })
})

const small = { left: 200, top: 200, width: 90, height: 100 }
const code = { kind: 'code', id: 'code', box: small } as const

test('with nothing in its way the finest code keeps its size, and grows no further', () => {
  const { width } = codeOf(roomierCode(pageWith([code]), 0.71, 1))
  expect(width).toBeGreaterThan(QR_SIDE / 0.71)
  expect(width).toBeLessThan(QR_SIDE / 0.71 + 20)
})

test('a code on a surface stays on it', () => {
  const surface = { left: 180, top: 180, width: 150, height: 170 }
  const page = pageWith([{ kind: 'box', id: 'box', box: surface, fill: 'pale' }, code])
  const box = codeOf(roomierCode(page, 0.5, 1))
  expect(box.width).toBeGreaterThan(110)
  expect(box.left).toBeGreaterThanOrEqual(surface.left)
  expect(box.left + box.width).toBeLessThanOrEqual(surface.left + surface.width)
})

test('a page without a code, and one that is not made smaller, stay as they are', () => {
  const bare = pageWith([{ kind: 'badge', id: 'badge', box: small }])
  expect(roomierCode(bare, 0.5, 1)).toBe(bare)
  const formal = madeOwn(templates[0]!)
  expect(roomierCode(formal, 1, 1)).toBe(formal)
})

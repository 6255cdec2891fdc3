import { expect, test } from 'vitest'
import { seenBox } from '#core/template/alter/seenBox'
import { fields } from '#core/template/fields'
import { type Block, block } from '#core/template/ownTemplate'
import { newBlock } from '../../../renderer/screens/templates/editor/newBlock.ts'

const page = {
  width: 400,
  height: 300,
  safe: { left: 20, top: 20, width: 360, height: 260 },
  mirrored: false,
}
const line = (left: number, top: number): Block =>
  block.parse({ id: `l${left}-${top}`, kind: 'line', box: { left, top, width: 180, height: 120 } })

test('a new block stands where it covers nothing, if there is such a place', () => {
  const others = [line(20, 20), line(200, 20), line(20, 150)]
  const { box } = newBlock({ kind: 'badge' }, page, others)
  expect(box.left).toBeGreaterThanOrEqual(200)
  expect(box.top).toBeGreaterThanOrEqual(140)
})

test('a new block is never larger than what printers reach', () => {
  for (const field of fields) {
    const { box } = newBlock({ kind: 'field', field }, page, [])
    expect(box.left).toBeGreaterThanOrEqual(20)
    expect(box.left + box.width).toBeLessThanOrEqual(380.01)
  }
  const tall = newBlock({ kind: 'picture', picture: 'logo', description: '', ratio: 0.05 }, page, [])
  expect(tall.box.top + tall.box.height).toBeLessThanOrEqual(280.01)
})

test('on a mirrored page it stands where it is seen to', () => {
  const mirrored = { ...page, mirrored: true }
  const { box } = newBlock({ kind: 'badge' }, mirrored, [line(20, 20), line(20, 150)])
  expect(seenBox(box, mirrored).x).toBeLessThanOrEqual(70)
})

import { expect, test } from 'vitest'
import { printInput } from '#core/contract/batches'
import {
  firstChoice,
  hasBacks,
  printOrderOf,
  type SheetChoice,
  sheetKinds,
} from '../../renderer/screens/batch/sheetChoice.ts'

const id = '018f3c2e-7b1a-7000-8000-000000000001'
const orderOf = (some: Partial<SheetChoice>) => printOrderOf({ ...firstChoice, ...some })

test.each(sheetKinds)('an order of %s is one that the studio takes', (kind) => {
  expect(
    printInput.safeParse({ id, ...orderOf({ kind, copies: 3, labels: 'own', startAt: 2 }) }).success,
  ).toBe(true)
})

test('an order says only what its kind of sheet asks for', () => {
  expect(orderOf({ kind: 'list', startAt: 5, copies: 3 })).toEqual({ layout: 'list' })
  expect(orderOf({ kind: 'labels', startAt: 5 })).toEqual({ layout: 'labels:70x37', startAt: 5 })
  expect(orderOf({ kind: 'labels', labels: 'own' })).toMatchObject({
    layout: 'labels:own',
    ownLabels: firstChoice.own,
  })
  expect(orderOf({ kind: 'buttons', copies: 12, marks: false })).toEqual({
    layout: 'buttons:56',
    copies: 12,
    marks: false,
  })
  const withBacks = sheetKinds.filter((kind) => hasBacks({ ...firstChoice, kind }))
  expect(withBacks).toEqual(['2up', '4up', 'names'])
  expect(hasBacks({ ...firstChoice, kind: 'names', names: 'names:tent' })).toBe(false)
})

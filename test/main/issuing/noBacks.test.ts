import { expect, test } from 'vitest'
import { sheetLayout } from '#core/sheets/layout'
import { noBackNotes } from '../../../main/issuing/printNotes.ts'

test.each(['labels:70x37', 'names:tent', 'buttons:56', 'list'])(
  'both sides of %s are asked for in vain, and this is told',
  (layout) => {
    expect(noBackNotes(sheetLayout(layout), 'long-edge')).toMatchObject([{ what: 'no-backs' }])
    expect(noBackNotes(sheetLayout(layout), 'front')).toEqual([])
  },
)

test.each(['2up', '4up', 'names:90x55'])('%s have backs', (layout) => {
  expect(noBackNotes(sheetLayout(layout), 'short-edge')).toEqual([])
})

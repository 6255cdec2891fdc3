import { expect, test } from 'vitest'
import { hrefOf, parseRoute, type Route } from '../../renderer/routes.ts'

const places: Route[] = [
  { at: 'home' },
  { at: 'families' },
  { at: 'newFamily' },
  { at: 'family', id: 'f1', part: 'design', member: null },
  { at: 'family', id: 'f1', part: 'languages', member: 'm1' },
  { at: 'badge', id: null },
  { at: 'badge', id: '6f1c2f0e-5c1f-4f0e-9a51-0b1f5a6f7c11' },
  { at: 'give', badge: null },
  { at: 'give', badge: '6f1c2f0e-5c1f-4f0e-9a51-0b1f5a6f7c11' },
  { at: 'list', step: 'columns' },
  { at: 'list', step: 'people' },
  { at: 'list', step: 'review' },
  { at: 'batch', id: '6f1c2f0e-5c1f-4f0e-9a51-0b1f5a6f7c11' },
  { at: 'registry', batch: null, badge: null },
  { at: 'registry', batch: 'b1', badge: 'a1' },
  { at: 'check' },
  { at: 'settings', pane: 'key' },
  { at: 'welcome', step: 2 },
  { at: 'open' },
]

test.each(places)('an address leads back to the place it was made for: $at', (place) => {
  expect(parseRoute(hrefOf(place))).toEqual(place)
})

test.each(['', '#', '#/', '#/nowhere', '#/batches', '#nonsense/../x'])('%j leads home', (hash) => {
  expect(parseRoute(hash)).toEqual({ at: 'home' })
})

test('the address that once held all badges leads to the families', () => {
  expect(parseRoute('#/badges')).toEqual({ at: 'families' })
})

test('an unknown pane or step falls back to the first', () => {
  expect(parseRoute('#/settings/nothing')).toEqual({ at: 'settings', pane: 'issuer' })
  expect(parseRoute('#/welcome/9')).toEqual({ at: 'welcome', step: 0 })
  expect(parseRoute('#/families/f1/nothing')).toEqual({
    at: 'family',
    id: 'f1',
    part: 'design',
    member: null,
  })
  expect(parseRoute('#/give/nothing')).toEqual({ at: 'give', badge: null })
})

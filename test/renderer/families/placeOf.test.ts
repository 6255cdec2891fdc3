import { expect, test } from 'vitest'
import type { FamilySummary } from '../../../core/contract/families.ts'
import { placeOf } from '../../../renderer/screens/families/placeOf.ts'

const family: FamilySummary = {
  id: 'f1',
  name: 'Working life',
  count: 1,
  pictures: [],
  unreleased: 0,
  updatedAt: '2026-11-22T10:00:00Z',
}
const art = { style: 'harbour', icon: 'tutor', brand: '#1a6280', subtitle: '', level: 0, of: 0 }

test('a drawn badge is worked on in its family', () => {
  expect(placeOf({ id: 'b1', art, family: 'Working life' }, [family])).toEqual({
    at: 'family',
    id: 'f1',
    part: 'design',
    member: 'b1',
  })
})

test('a badge with a picture of its own, or of no family, is worked on by itself', () => {
  expect(placeOf({ id: 'b1', art: null, family: 'Working life' }, [family])).toEqual({
    at: 'badge',
    id: 'b1',
  })
  expect(placeOf({ id: 'b1', art, family: '' }, [family])).toEqual({ at: 'badge', id: 'b1' })
})

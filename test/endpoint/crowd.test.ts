import { expect, test } from 'vitest'
import { crowd } from '../../endpoint/http/crowd.ts'

test('one client cannot take all places, and a place is free again when its request is done', () => {
  const places = crowd({ inAll: 4, ofOne: 2 })
  const [first, second] = [places.enter('a'), places.enter('a')]
  expect([first, second].every(Boolean)).toBe(true)
  expect(places.enter('a')).toBeUndefined()
  expect([places.enter('b'), places.enter('c')].every(Boolean)).toBe(true)
  expect(places.enter('d')).toBeUndefined()
  first!()
  expect(places.enter('d')).toBeDefined()
  expect(places.enter('a')).toBeUndefined()
})

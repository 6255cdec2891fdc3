import { expect, test } from 'vitest'
import { place } from '#core/design/alter/change'
import { NO_EDITS } from '#core/design/edits'
import { AT_HOME } from '#core/design/element'
import { rememberLast } from '#core/design/rememberLast'
import { compose, figure } from './sampleDesign.ts'

test('what is asked again of the same thing is not made again', () => {
  let made = 0
  const sum = rememberLast((thing: { readonly value: number }, more: number) => {
    made += 1
    return { sum: thing.value + more }
  })
  const thing = { value: 1 }
  expect(sum(thing, 2)).toBe(sum(thing, 2))
  expect(sum(thing, 3)).toEqual({ sum: 4 })
  expect(sum({ value: 1 }, 3)).toEqual({ sum: 4 })
  expect(made).toBe(3)
})

test('moving one element makes none of the others anew, and leaves it its paint', () => {
  const edits = { ...NO_EDITS, added: [figure('a'), figure('b')] }
  const before = compose(edits)
  const after = compose(place(edits, 'a', { ...AT_HOME, x: 5 }))
  const of = (design: typeof before, id: string) => design.elements.find((element) => element.id === id)!
  expect(of(after, 'b')).toBe(of(before, 'b'))
  expect(of(after, 'icon')).toBe(of(before, 'icon'))
  expect(of(after, 'a')).not.toBe(of(before, 'a'))
  expect(of(after, 'a').shapes).toBe(of(before, 'a').shapes)
})

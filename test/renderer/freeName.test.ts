import { expect, test } from 'vitest'
import { freeName } from '../../renderer/state/freeName.ts'

test('a name that is taken gets the first number that is free', () => {
  expect(freeName('Badges', [])).toBe('Badges')
  expect(freeName('Badges', ['Badges', 'Badges 2'])).toBe('Badges 3')
})

import { expect, test } from 'vitest'
import { isolated } from '#core/sentence/isolated'

test.each(['عبد الرحمن', 'שירה', 'ܐܒܪܗܡ', '𞤀𞤁𞤢𞤥', 'Anna عبد'])(
  '%s is kept apart from the words around it',
  (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`)
  },
)

test.each(['Anna', 'Nguyễn Thị Hồng', 'Олена', 'สมชาย', ''])('“%s” stays as it is', (name) => {
  expect(isolated(name)).toBe(name)
})

test('a name cannot end its isolation or turn a sentence by controls of its own', () => {
  expect(isolated('\u2069\u202eعبد\u2066')).toBe('\u2068عبد\u2069')
  expect(isolated('\u202eAnna\u200f')).toBe('Anna')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPath } from '#core/design/readPath'

function stepsOf(path: string): [command: string, ...coordinates: number[]][] {
  const steps: [string, ...number[]][] = []
  readPath(path, (command, coordinates) => steps.push([command, ...coordinates]))
  return steps
}

test('commands, and points that follow without one, are read with their coordinates', () => {
  expect(stepsOf('M1 2L3,-4.5 .5 6Q7 8 9 10C1 2 3 4 5 6Z')).toEqual([
    ['M', 1, 2],
    ['L', 3, -4.5],
    ['L', 0.5, 6],
    ['Q', 7, 8, 9, 10],
    ['C', 1, 2, 3, 4, 5, 6],
    ['Z'],
  ])
})

test('every decimal is the number that JavaScript reads', () => {
  const decimal = fc.stringMatching(/^-?(\d{1,20}(\.\d{0,20})?|\.\d{1,20})$/)
  fc.assert(
    fc.property(decimal, decimal, (x, y) => {
      expect(stepsOf(`M${x} ${y}`)).toEqual([['M', Number(x), Number(y)]])
    }),
  )
})

test('what is no number is none, instead of another', () => {
  expect(stepsOf('M1.2.3 4')).toEqual([['M', Number.NaN, 4]])
})

import { describe, expect, test } from 'vitest'
import { sources } from './sources.ts'

describe('the errors people see', () => {
  const errors = sources.flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/new StudioError\(\s*['`]([^'`]+)['`],\s*(?:'([^']+)'|`([^`]+)`)/g),
      ([, code, plain, filled]) => ({ path, code: code!, sentence: plain ?? filled! }),
    ),
  )

  test('there are errors to judge', () => {
    expect(errors.length).toBeGreaterThan(80)
  })

  test('each has a code of an area and what happened', () => {
    expect(errors.filter(({ code }) => !/^[a-z]+\/[a-z]+(-[a-z]+|-\$\{what\})*$/.test(code))).toEqual([])
  })

  test('no sentence is written twice', () => {
    const written = Map.groupBy(errors, ({ sentence }) => sentence)
    expect([...written.values()].filter((places) => places.length > 1)).toEqual([])
  })
})

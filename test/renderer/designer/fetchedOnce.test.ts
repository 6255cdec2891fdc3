import { describe, expect, test } from 'vitest'
import { createFetchedOnce } from '../../../renderer/designer/fetchedOnce.ts'

function letters(most = 10) {
  const asked: string[][] = []
  const failures: unknown[] = []
  let arrivals = 0
  const source = createFetchedOnce<string, string>({
    nameOf: (key) => key,
    fetch: async (keys) => {
      asked.push([...keys])
      if (keys.includes('bad')) throw new Error('no such letters')
      return keys.map((key) => (key === 'none' ? undefined : key.toUpperCase()))
    },
    arrived: () => {
      arrivals += 1
    },
    failed: (error) => failures.push(error),
    most,
  })
  return { source, asked, failures, arrivals: () => arrivals }
}
const moment = () => new Promise((resolve) => setTimeout(resolve))

describe('answers that are fetched once', () => {
  test('are asked for together and then known', async () => {
    const { source, asked, arrivals } = letters()
    expect([source.get('a'), source.get('b'), source.get('a')]).toEqual([undefined, undefined, undefined])
    await moment()
    expect([source.get('a'), source.get('b')]).toEqual(['A', 'B'])
    expect(asked).toEqual([['a', 'b']])
    expect(arrivals()).toBe(1)
  })

  test('travel in parts when there are many', async () => {
    const { source, asked } = letters(2)
    for (const key of ['a', 'b', 'c']) source.get(key)
    await moment()
    expect(asked).toEqual([['a', 'b'], ['c']])
  })

  test('that there are not are not asked for again', async () => {
    const { source, asked } = letters()
    source.get('none')
    await moment()
    expect(source.get('none')).toBe(undefined)
    await moment()
    expect(asked).toHaveLength(1)
  })

  test('that fail are told once', async () => {
    const { source, asked, failures } = letters()
    source.get('bad')
    await moment()
    source.get('bad')
    await moment()
    expect(asked).toHaveLength(1)
    expect(failures).toHaveLength(1)
  })
})

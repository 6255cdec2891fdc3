import { expect, test } from 'vitest'
import { createQueryCache } from '../../renderer/state/queryCache.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('an answer is kept while a fresher one is on its way', async () => {
  const cache = createQueryCache()
  cache.load('badges', async () => 'old')
  await settle()
  cache.forget('badges')
  expect(cache.entry('badges')).toMatchObject({ data: 'old', stale: true })
  cache.load('badges', async () => 'new')
  expect(cache.entry('badges').data).toBe('old')
  await settle()
  expect(cache.entry('badges')).toMatchObject({ data: 'new', stale: false })
})

test('of two overlapping questions the later one is answered', async () => {
  const cache = createQueryCache()
  const first = Promise.withResolvers<string>()
  cache.load('badges', () => first.promise)
  cache.load('badges', async () => 'later')
  await settle()
  first.resolve('earlier')
  await settle()
  expect(cache.entry('badges').data).toBe('later')
})

test('forgetting goes by the beginning of the key', async () => {
  const cache = createQueryCache()
  cache.load('batches:1', async () => 1)
  cache.load('status', async () => 2)
  await settle()
  cache.forget('batches')
  expect(cache.entry('batches:1').stale).toBe(true)
  expect(cache.entry('status').stale).toBe(false)
})

test('a failure is told and does not hide behind an old answer', async () => {
  const cache = createQueryCache()
  cache.load('status', async () => 1)
  await settle()
  cache.load('status', () => Promise.reject(new Error('gone')))
  await settle()
  expect(cache.entry('status').error).toEqual(new Error('gone'))
})

import { describe, expect, test } from 'vitest'
import type { Achievement } from '#core/contract/achievements'
import type { Batch } from '#core/contract/batches'
import { allPages } from '../../../../main/doors/terminal/allPages.ts'
import { findBadge, findBatch } from '../../../../main/doors/terminal/findByName.ts'

const uuid = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`
const badge = (id: number, name: string) => ({ id: uuid(id), name }) as Achievement
const batch = (id: number, name: string, createdAt: string) => ({ id: uuid(id), name, createdAt }) as Batch

describe('naming a badge', () => {
  const badges = [badge(1, 'Peer tutor'), badge(2, 'Kielikahvilan isäntä'), badge(3, 'peer tutor')]

  test('by its exact name, then without case and accents, or by its id', () => {
    expect(findBadge(badges, 'Peer tutor').id).toBe(uuid(1))
    expect(findBadge(badges.slice(0, 2), 'PEER TUTOR').id).toBe(uuid(1))
    expect(findBadge(badges, uuid(2)).id).toBe(uuid(2))
  })

  test('by a name that nothing has tells the names there are', () => {
    expect(() => findBadge(badges.slice(0, 1), 'Cook')).toThrow(
      expect.objectContaining({
        code: 'achievements/not-found',
        message: expect.stringContaining('Peer tutor'),
      }),
    )
  })

  test('by a name that two have asks for the id', () => {
    expect(() => findBadge(badges, 'PEER TUTOR')).toThrow(
      expect.objectContaining({ code: 'achievements/ambiguous' }),
    )
  })
})

describe('naming a batch', () => {
  const batches = [
    batch(1, 'Autumn', '2026-10-01T10:00:00Z'),
    batch(2, 'Graduation', '2026-11-22T10:00:00Z'),
    batch(3, 'Spring', '2026-04-01T10:00:00Z'),
  ]

  test('latest is the newest, whatever the order of the list', () => {
    expect(findBatch(batches, 'latest').name).toBe('Graduation')
  })

  test('when there is none says so', () => {
    expect(() => findBatch([], 'latest')).toThrow(expect.objectContaining({ code: 'batches/not-found' }))
  })
})

describe('a paged call', () => {
  const numbers = Array.from({ length: 1234 }, (_value, index) => index)
  const ask = async ({ offset, limit }: { offset: number; limit: number }) => ({
    total: numbers.length,
    rows: numbers.slice(offset, offset + limit),
  })

  test('is followed to its last row', async () => {
    expect(await allPages(ask)).toEqual(numbers)
  })

  test('stops at the number asked for', async () => {
    expect(await allPages(ask, 700)).toEqual(numbers.slice(0, 700))
  })
})

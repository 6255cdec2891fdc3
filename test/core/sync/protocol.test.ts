import { describe, expect, test } from 'vitest'
import { contentOf } from '#core/sync/contentOf'
import { entry, inviteCode, push } from '#core/sync/protocol'

const id = '0b6f2f2e-6c1e-4f4e-9a55-0f7a3f6f2a01'
const at = '2026-11-22T09:30:12Z'

describe('an entry', () => {
  test.each([
    { kind: 'achievement', id, at, document: '{}' },
    { kind: 'credential', id, at, visibility: 'page', document: '{}' },
    { kind: 'credential', id, at, visibility: 'status-only' },
    { kind: 'statusList', id, at, replaces: null, document: '{}' },
    { kind: 'image', id: 'ab'.repeat(32), at, type: 'svg', data: '<svg/>' },
    { kind: 'erasure', of: 'credential', id, at },
  ])('of $kind is read as it was written', (written) => {
    expect(entry.parse(JSON.parse(JSON.stringify(written)))).toEqual(written)
  })

  test.each([
    ['a kind that does not exist', { kind: 'person', id, at }],
    [
      'an id that can be guessed',
      { kind: 'achievement', id: '00000000-0000-1000-8000-000000000001', at, document: '{}' },
    ],
    ['a path for an id', { kind: 'achievement', id: '../../etc', at, document: '{}' }],
    [
      'a hidden credential with its text',
      { kind: 'credential', id, at, visibility: 'status-only', document: '{}' },
    ],
    ['a page without its credential', { kind: 'credential', id, at, visibility: 'page' }],
    ['a field nobody asked for', { kind: 'erasure', of: 'credential', id, at, name: 'x' }],
    ['a time in no zone', { kind: 'erasure', of: 'credential', id, at: '2026-11-22T09:30:12' }],
  ])('with %s is refused', (_, written) => {
    expect(entry.safeParse(written).success).toBe(false)
  })

  test('is known by what it publishes', () => {
    const page = entry.parse({ kind: 'credential', id, at, visibility: 'page', document: '{"id":1}' })
    const hidden = entry.parse({ kind: 'credential', id, at, visibility: 'status-only' })
    const png = entry.parse({ kind: 'image', id: 'ab'.repeat(32), at, type: 'png', data: 'iVBORw==' })
    expect(contentOf(page)).toBe('{"id":1}')
    expect(contentOf(hidden)).toBe('')
    expect(contentOf(png)).toEqual(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
  })
})

test('a push holds at most 250 entries', () => {
  const entries = (count: number) => ({ entries: Array.from({ length: count }, () => null) })
  expect([0, 1, 250, 251].map((count) => push.safeParse(entries(count)).success)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('an invite is read only as it was printed', () => {
  expect(inviteCode.safeParse(`RB-${'0123456789ABCDEFGHJKMNPQRS'}`).success).toBe(true)
  expect(inviteCode.safeParse(`RB-${'O123456789ABCDEFGHJKMNPQRS'}`).success).toBe(false)
})

import { beforeEach, describe, expect, test } from 'vitest'
import { json, type Prepared } from '../../endpoint/public/prepared.ts'
import { PreparedAnswers, TRUSTED_MS } from '../../endpoint/public/preparedAnswers.ts'
import type { IssuerRow } from '../../endpoint/store/tables.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openTestEndpoint } from './openTestEndpoint.ts'

const issuer = (revision: number, did = 'did:key:a'): IssuerRow => ({
  did,
  label: '',
  state: 'active',
  moved_to: null,
  enrolled: '',
  revision,
  entries: 0,
  bytes: 0,
})
const DID = 'did:key:a'
const NOON = new Date('2026-11-21T12:00:00Z')
const at = NOON.getTime()
const answer = (bytes = 10): Prepared => json(Buffer.alloc(bytes, 'x'))

describe('answers kept in memory', () => {
  let answers: PreparedAnswers
  beforeEach(() => {
    answers = new PreparedAnswers(100_000)
    answers.see(DID, issuer(5), at)
    answers.keep('one', DID, 5, answer())
    answers.keep('two', DID, 5, answer())
  })
  const ready = (now = NOON) => ['one', 'two'].filter((key) => answers.recall(key, now))

  test('are given while their issuer is known to be unchanged', () => {
    expect(ready()).toEqual(['one', 'two'])
    expect(ready(new Date(at + TRUSTED_MS))).toEqual([])
    answers.confirm(DID, 5, at + 1000)
    expect(ready(new Date(at + TRUSTED_MS))).toEqual(['one', 'two'])
  })

  test('are dropped when another instance changed the issuer, or erased it', () => {
    answers.confirm(DID, 6, at + 1000)
    expect([ready(), answers.bytes]).toEqual([[], 0])
    answers.see(DID, issuer(6), at)
    answers.keep('one', DID, 6, answer())
    answers.see(DID, undefined, at)
    expect([ready(), answers.bytes]).toEqual([[], 0])
  })

  test('stay when this instance changed something else', () => {
    answers.advance(DID, 5, ['two', 'three'])
    expect(ready()).toEqual(['one'])
    answers.confirm(DID, 6, at + 1000)
    expect(ready(new Date(at + 1000))).toEqual(['one'])
  })

  test('are dropped when this instance is not the only one that changed something', () => {
    answers.advance(DID, 6, [])
    expect(ready()).toEqual([])
  })

  test('are not kept when they were made before a change', () => {
    answers.advance(DID, 5, ['one'])
    answers.keep('one', DID, 5, answer())
    expect(ready()).toEqual(['two'])
  })

  test('are not given when something in them is not true any more', () => {
    answers.keep('one', DID, 5, { ...answer(), until: NOON })
    expect(ready(new Date(at + 1))).toEqual(['two'])
  })

  test('take no more memory than they may, the least used going first', () => {
    for (let i = 0; i < 100; i++) {
      answers.recall('one', NOON)
      answers.keep(`more ${i}`, DID, 5, answer(5000))
    }
    expect(answers.bytes).toBeLessThanOrEqual(100_000)
    expect(ready()).toEqual(['one'])
  })
})

test('a push of one credential leaves the pages of others ready', async () => {
  const endpoint = await openTestEndpoint({ folder: temporaryFolder() })
  try {
    const studio = await endpoint.connect()
    const [one, other] = [await studio.credential(), await studio.credential()]
    await studio.push(one, other)
    const visitTo = (id: string) => ({
      path: `/${studio.addresses.credential(id).page}`,
      chosenLanguage: 'en',
      accept: undefined,
      acceptLanguage: undefined,
    })
    const isReady = ({ id }: { id: string }) => endpoint.site.recall(visitTo(id)) !== undefined
    for (const { id } of [one, other]) await endpoint.site.answer(visitTo(id))
    expect([isReady(one), isReady(other)]).toEqual([true, true])

    const at = '2026-11-21T09:31:00.000Z'
    await studio.push(
      { kind: 'credential', id: one.id, at, visibility: 'status-only' },
      await studio.credential(),
    )
    expect([isReady(one), isReady(other)]).toEqual([false, true])
    await endpoint.sweep()
    expect(isReady(other)).toBe(true)

    // What every page shows has changed.
    await studio.push(await studio.profile({ at, name: 'New name' }))
    expect(isReady(other)).toBe(false)
  } finally {
    await endpoint.close()
  }
})

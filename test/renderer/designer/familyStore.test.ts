import { describe, expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import type { FamilyState } from '#core/contract/families'
import { place } from '#core/design/alter/change'
import { AT_HOME } from '#core/design/element'
import { editing } from '../../../renderer/designer/editing.ts'
import { createFamilyStore, type FamilyStore } from '../../../renderer/designer/familyStore.ts'
import { openFurnishedStudio } from '../../openTestStudio.ts'

const words = (title: string) => ({ title, subtitle: '', level: 0, of: 0, icon: 'star', language: 'en' })

async function openFamily(change: (client: StudioClient) => StudioClient = (client) => client) {
  const { client } = await openFurnishedStudio()
  const look = { style: 'civic-seal', changes: {}, brand: '#0a7c6a' }
  const state = await client.families.begin({
    name: 'Kitchen',
    look,
    members: [words('Bread baker'), words('Soup cook')],
  })
  const storeOn = (start: FamilyState) =>
    createFamilyStore({ studio: change(client), state: start, language: 'en' })
  return { client, state, store: storeOn(state), storeOn }
}

const titleOf = (store: FamilyStore) => {
  const { member } = store.snapshot()
  return store.designOf(member!.id).elements.find(({ id }) => id === 'title')!
}
const moveTitle = (store: FamilyStore, x: number) =>
  editing(store.snapshot().member!.id, (edits) => place(edits, 'title', { ...AT_HOME, x }))

describe('an open family', () => {
  test('shows a change at once and keeps it', async () => {
    const { client, state, store } = await openFamily()
    store.commit('Move', moveTitle(store, 30))
    expect(titleOf(store).placement.x).toBe(30)
    expect(store.snapshot().saving).toBe('saving')
    await store.settled()
    expect(store.snapshot()).toMatchObject({ saving: 'saved', failure: null, state: { undo: 'Move' } })
    const kept = await client.families.open({ id: state.document.id })
    expect(kept.document).toEqual(store.snapshot().document)
  })

  test('sends steps one after the other, each from where the one before led', async () => {
    const { state, store } = await openFamily()
    for (const x of [10, 20, 30]) store.commit(`Move ${x}`, moveTitle(store, x))
    await store.settled()
    expect(store.snapshot().state.revision).toBe(state.revision + 3)
    store.undo()
    store.undo()
    await store.settled()
    expect(titleOf(store).placement.x).toBe(10)
    store.redo()
    await store.settled()
    expect(titleOf(store).placement.x).toBe(20)
  })

  test('keeps nothing of what is only tried out', async () => {
    const { state, store } = await openFamily()
    store.preview(moveTitle(store, 99))
    expect(titleOf(store).placement.x).toBe(99)
    store.preview(null)
    expect(titleOf(store).placement.x).toBe(0)
    await store.settled()
    expect(store.snapshot().state.revision).toBe(state.revision)
  })

  test('shows a drag to the canvas, and to the panels when it is over', async () => {
    const { store } = await openFamily()
    let told = 0
    let frames = 0
    store.subscribe(() => {
      told += 1
    })
    store.subscribeToFrames(() => {
      frames += 1
    })
    store.drag(moveTitle(store, 5))
    store.drag(moveTitle(store, 6))
    expect([told, frames]).toEqual([0, 2])
    expect(titleOf(store).placement.x).toBe(6)
    expect(store.snapshot().member!.edits.changes).toEqual({})
    store.commit('Move', moveTitle(store, 6))
    expect(told).toBeGreaterThan(0)
  })

  test('draws words that are being typed before they are kept', async () => {
    const { store } = await openFamily()
    const member = store.snapshot().member!
    const before = titleOf(store).shapes
    const drawn = new Promise<void>((resolve) =>
      store.subscribe(() => titleOf(store).shapes !== before && resolve()),
    )
    store.preview((document) => ({
      ...document,
      members: document.members.map((one) => (one.id === member.id ? { ...one, title: 'Rye bread' } : one)),
    }))
    await drawn
    expect(titleOf(store).shapes).not.toEqual(before)
    store.preview(null)
    expect(titleOf(store).shapes).toEqual(before)
  })

  test('says what does not look right, once for all of several quick steps', async () => {
    let asked = 0
    const { store } = await openFamily((client) => ({
      ...client,
      families: {
        ...client.families,
        change: client.families.change,
        hints: (...input) => {
          asked += 1
          return client.families.hints(...input)
        },
      },
    }))
    const second = store.snapshot().document.members[1]!.id
    const told = () =>
      new Promise<void>((resolve) => {
        const stop = store.subscribe(() => {
          if (store.hintsOf(second).length === 0) return
          stop()
          resolve()
        })
      })
    expect(store.hintsOf(second)).toEqual([])
    await told()
    expect(store.hintsOf(second)[0]).toMatchObject({ code: 'quality/alike' })
    for (const x of [10, 20, 30]) store.commit(`Move ${x}`, moveTitle(store, x))
    await store.settled()
    await told()
    expect(asked).toBeLessThanOrEqual(4)
  })

  test('says when another window went on, and does its own step upon that when asked to load', async () => {
    const { state, store, storeOn } = await openFamily()
    const other = storeOn(state)
    other.commit('Rename', (document) => ({ ...document, name: 'Bakery' }))
    await other.settled()
    store.commit('Move', moveTitle(store, 30))
    await store.settled()
    expect(store.snapshot().saving).toBe('stale')
    expect(titleOf(store).placement.x).toBe(30)
    await store.reload()
    await store.settled()
    expect(store.snapshot()).toMatchObject({ saving: 'saved', document: { name: 'Bakery' } })
    expect(titleOf(store).placement.x).toBe(30)
  })

  test('takes back what the studio refuses, and says why', async () => {
    const { store } = await openFamily()
    store.commit('Move', (document) => ({ ...document, name: 'x'.repeat(500) }))
    await store.settled()
    expect(store.snapshot().failure).toBeTruthy()
    expect(store.snapshot().document.name).toBe('Kitchen')
  })

  test('holds on to a step while the studio cannot be reached', async () => {
    let isAway = true
    const { store } = await openFamily((client) => ({
      ...client,
      families: {
        ...client.families,
        change: ((...args: Parameters<typeof client.families.change>) =>
          isAway ? Promise.reject(new TypeError('fetch failed')) : client.families.change(...args)) as never,
      },
    }))
    store.commit('Move', moveTitle(store, 30))
    await store.settled()
    expect(store.snapshot().saving).toBe('failed')
    expect(titleOf(store).placement.x).toBe(30)
    isAway = false
    store.retry()
    await store.settled()
    expect(store.snapshot()).toMatchObject({ saving: 'saved', failure: null })
  })

  test('chooses elements of the member on the canvas only', async () => {
    const { store } = await openFamily()
    store.select(['title', 'icon', 'title'])
    expect(store.snapshot().selection).toEqual(['title', 'icon'])
    store.chooseMember(store.snapshot().document.members[1]!.id)
    expect(store.snapshot().selection).toEqual([])
  })
})

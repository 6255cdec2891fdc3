import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StudioClient } from '#core/contract/client'
import { placeBlocks } from '#core/template/alter/blocks'
import { createStudio } from '../../../main/createStudio.ts'
import type { Studio } from '../../../main/studio.ts'
import {
  createTemplateStore,
  type TemplateChange,
  type TemplateStore,
} from '../../../renderer/screens/templates/editor/templateStore.ts'
import { ISSUER } from '../../openTestStudio.ts'
import { PASSPHRASE, testWorld } from '../../testWorld.ts'

let studio: Studio
let client: StudioClient
beforeAll(async () => {
  const world = testWorld()
  studio = createStudio(world)
  client = studio.client
  const folder = join(world.documentsFolder, 'Workspace')
  await client.workspace.create({ folder, issuer: ISSUER, passphrase: PASSPHRASE })
})
afterAll(() => studio.close())

const sample = { content: 'typical', language: 'en' } as const
let made = 0

async function openTemplate(through = client) {
  made += 1
  const state = await client.templates.create({ from: 'formal', name: `Ours ${made}` })
  return { state, store: createTemplateStore({ studio: through, state, sample }) }
}

const first = ({ document }: { document: { front: readonly { id: string }[] } }) => document.front[0]!.id
const boxAt = (left: number) => ({ left, top: 50, width: 200, height: 40 })
const moving =
  (id: string, left: number): TemplateChange =>
  (document) =>
    placeBlocks(document, new Map([[id, boxAt(left)]]))
const leftOf = (store: TemplateStore) => store.snapshot().document.front[0]!.box.left

const laidOut = (store: TemplateStore, left: number) =>
  new Promise<void>((resolve) => {
    const look = () => store.shown().page?.blocks[0]?.box.left === left && resolve()
    store.subscribeToFrames(look)
    look()
  })

describe('an open template', () => {
  test('shows a change at once, lays it out, and keeps it', async () => {
    const { state, store } = await openTemplate()
    store.commit('Move', moving(first(state), 111))
    expect(leftOf(store)).toBe(111)
    await store.settled()
    await laidOut(store, 111)
    expect(store.snapshot()).toMatchObject({ saving: 'saved', failure: null, undo: 'Move' })
    const kept = await client.templates.get({ id: state.document.id })
    expect(kept.document).toEqual(store.snapshot().document)
  })

  test('takes steps back and does them again, each kept', async () => {
    const { state, store } = await openTemplate()
    const start = leftOf(store)
    store.commit('Move', moving(first(state), 111))
    store.commit('Move again', moving(first(state), 122))
    store.undo()
    store.undo()
    store.undo()
    expect(leftOf(store)).toBe(start)
    expect(store.snapshot()).toMatchObject({ undo: null, redo: 'Move' })
    store.redo()
    await store.settled()
    expect((await client.templates.get({ id: state.document.id })).document.front[0]!.box.left).toBe(111)
    store.commit('Elsewhere', moving(first(state), 133))
    expect(store.snapshot()).toMatchObject({ undo: 'Elsewhere', redo: null })
  })

  test('shows a drag to the canvas, and to the panels when it is over', async () => {
    const { state, store } = await openTemplate()
    await laidOut(store, state.document.front[0]!.box.left)
    let told = 0
    store.subscribe(() => {
      told += 1
    })
    store.drag(moving(first(state), 144))
    await laidOut(store, 144)
    expect([told, leftOf(store)]).toEqual([0, state.document.front[0]!.box.left])
    store.drag(null)
    expect(told).toBeGreaterThan(0)
    expect(store.shown().document).toEqual(state.document)
  })

  test('rests when nothing changes, also while words are tried out', async () => {
    let asked = 0
    const counted = {
      ...client,
      templates: {
        ...client.templates,
        get: client.templates.get,
        change: client.templates.change,
        preview: (...input: Parameters<typeof client.templates.preview>) => {
          asked += 1
          return client.templates.preview(...input)
        },
      },
    } as StudioClient
    const { state, store } = await openTemplate(counted)
    store.preview(moving(first(state), 155))
    await laidOut(store, 155)
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(asked).toBe(before)
  })

  test('says when another window went on, and does its own step upon that when asked to load', async () => {
    const { state, store } = await openTemplate()
    const other = createTemplateStore({ studio: client, state, sample })
    other.commit('Rename', (document) => ({ ...document, name: `${document.name} b` }))
    await other.settled()
    store.commit('Move', moving(first(state), 166))
    await store.settled()
    expect(store.snapshot().saving).toBe('stale')
    await store.reload()
    await store.settled()
    expect(store.snapshot()).toMatchObject({ saving: 'saved', undo: 'Move' })
    expect(store.snapshot().document.name).toMatch(/ b$/)
    store.undo()
    await store.settled()
    const { document } = await client.templates.get({ id: state.document.id })
    expect([document.front[0]!.box, document.name]).toEqual([
      state.document.front[0]!.box,
      store.snapshot().document.name,
    ])
  })

  test('chooses blocks of the side that is shown, and forgets those that are gone', async () => {
    const { state, store } = await openTemplate()
    store.select([first(state), 'no-such-block'])
    expect(store.snapshot().selection).toEqual([first(state)])
    store.turnTo('back')
    expect(store.snapshot()).toMatchObject({ side: 'back', selection: [] })
  })
})

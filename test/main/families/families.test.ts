import { expect, test } from 'vitest'
import type { FamilyState } from '#core/contract/families'
import { diffOf } from '#core/design/diff'
import type { FamilyDocument } from '#core/family/familyDocument'
import { openFurnishedStudio } from '../../openTestStudio.ts'

const look = { style: 'harbour', brand: '#17617a' }
const found = (title: string, icon = 'tutor') => ({
  title,
  subtitle: '',
  level: 0,
  of: 0,
  icon,
  language: 'en',
})

async function begun(titles = ['Peer tutor', 'Interpreter']) {
  const { studio, client } = await openFurnishedStudio()
  const state = await client.families.begin({
    name: 'Language café',
    look,
    members: titles.map((title) => found(title)),
  })
  /** One step in the window that knows `known`. */
  const change = (known: FamilyState, edit: (document: FamilyDocument) => FamilyDocument, label = 'Edit') =>
    client.families.change({
      id: known.document.id,
      base: known.revision,
      label,
      diff: diffOf(known.document, edit(known.document)),
    })
  return { studio, client, state, change }
}

const titled =
  (title: string) =>
  (document: FamilyDocument): FamilyDocument => ({
    ...document,
    members: document.members.map((member, i) => (i === 0 ? { ...member, title } : member)),
  })

test('a family begins with a drawing of every title and nothing to undo', async () => {
  const { state } = await begun()
  expect(state.document.members.map(({ title }) => title)).toEqual(['Peer tutor', 'Interpreter'])
  expect(state).toMatchObject({ revision: 0, undo: null, redo: null })
  expect(state.drawn.map(({ derived }) => derived!.elements.some(({ id }) => id === 'title'))).toEqual([
    true,
    true,
  ])
  expect(Object.values(state.releases)).toEqual(['never', 'never'])
})

test('a step is undone and redone to the same document', async () => {
  const { client, state, change } = await begun()
  const renamed = await change(state, titled('Peer guide'), 'Rename “Peer tutor”')
  expect(renamed).toMatchObject({ revision: 1, undo: 'Rename “Peer tutor”', redo: null })
  expect(renamed.drawn.some(({ id, derived }) => id === state.document.members[0]!.id && derived)).toBe(true)
  const { id } = state.document
  const undone = await client.families.undo({ id, base: 1 })
  expect(undone.document).toEqual(state.document)
  expect(undone).toMatchObject({ revision: 2, undo: null, redo: 'Rename “Peer tutor”' })
  const redone = await client.families.redo({ id, base: 2 })
  expect(redone.document).toEqual(renamed.document)
})

test('a new step takes the place of what was undone', async () => {
  const { client, state, change } = await begun()
  const { id } = state.document
  await change(state, titled('One'))
  const undone = await client.families.undo({ id, base: 1 })
  const other = await change(undone, titled('Two'))
  expect(other.redo).toBeNull()
  expect((await client.families.redo({ id, base: other.revision })).document.members[0]!.title).toBe('Two')
})

test('a window that knows an older family is refused, and nothing is lost', async () => {
  const { client, state, change } = await begun()
  await change(state, titled('First window'))
  await expect(change(state, titled('Second window'))).rejects.toMatchObject({
    data: { code: 'families/stale' },
  })
  const opened = await client.families.open({ id: state.document.id })
  expect(opened.document.members[0]!.title).toBe('First window')
  expect(opened.drawn).toHaveLength(2)
})

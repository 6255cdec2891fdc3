import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#core/canonicalJson'
import type { FamilyState } from '#core/contract/families'
import { setOpacity } from '#core/design/alter/style'
import { changeLook } from '#core/family/alter/look'
import { changeMember, editMember, removeMember } from '#core/family/alter/members'
import { randomEdit } from '../../core/design/randomEdit.ts'
import { openFurnishedStudio } from '../../openTestStudio.ts'
import { beginTestFamily, retitled, titleFound } from './beginTestFamily.ts'

const refused = (code: string) => ({ data: { code } })
const drawnIds = ({ drawn }: FamilyState) => drawn.filter(({ derived }) => derived).map(({ id }) => id)

test('the page of a badge shows its words and its picture as they stand, before it is released', async () => {
  const { client, state } = await beginTestFamily()
  const { id: family, look, members } = state.document
  const pageOf = (title: string) =>
    client.families.certificate({ look, member: { ...members[0]!, title }, family })
  const [page, other] = [await pageOf('Peer guide'), await pageOf('Peer guides')]
  const svg = Buffer.from(page.split(',')[1]!, 'base64').toString()
  expect(svg).toMatch(/^<svg .*<image [^>]*href="data:image\/svg\+xml;base64,/s)
  expect(other).not.toBe(page)
})

describe('a new family', () => {
  test('has a drawing of every title and nothing to undo', async () => {
    const { state } = await beginTestFamily()
    expect(state.document.members.map(({ title }) => title)).toEqual(['Peer guide', 'Interpreter for all'])
    expect(state).toMatchObject({ revision: 0, undo: null, redo: null })
    expect(drawnIds(state)).toEqual(state.document.members.map(({ id }) => id))
    expect(Object.keys(state.drawn[0]!.derived!).toSorted()).toEqual(['body', 'elements', 'palette'])
  })

  test('has starting texts in the language of each title', async () => {
    const { client } = await openFurnishedStudio()
    const { document } = await client.families.begin({
      name: 'Kolme kieltä',
      look: { style: 'kilim', brand: '#17617a' },
      members: [
        { ...titleFound('Vertaistutor'), language: 'fi' },
        { ...titleFound('مرشد'), language: 'ar' },
        { ...titleFound('พี่เลี้ยง'), language: 'th' },
      ],
    })
    expect(document.members.map(({ facts }) => facts.description)).toEqual([
      'Myönnetty aiheesta: Vertaistutor.',
      'تُمنح عن: مرشد.',
      'พี่เลี้ยง',
    ])
  })

  test('cannot take the name of another one', async () => {
    const { families } = await beginTestFamily()
    const again = { name: 'Language café', look: { style: 'kilim', brand: '#17617a' }, members: [] }
    await expect(families.begin(again)).rejects.toMatchObject(refused('families/name-taken'))
  })

  test('cannot be issued before it is released', async () => {
    const { client, state } = await beginTestFamily()
    const there = (await client.achievements.list()).map(({ id }) => id)
    for (const { id } of state.document.members) expect(there).not.toContain(id)
    expect(Object.values(state.releases)).toEqual(['never', 'never'])
  })
})

describe('a step', () => {
  test('is undone and done again to the same document', async () => {
    const { families, state, id, change } = await beginTestFamily()
    const renamed = await change(state, retitled('Study guide'), 'Rename “Peer guide”')
    expect(renamed).toMatchObject({ revision: 1, undo: 'Rename “Peer guide”', redo: null })
    const undone = await families.undo({ id, base: 1 })
    expect(undone.document).toEqual(state.document)
    expect(undone).toMatchObject({ revision: 2, undo: null, redo: 'Rename “Peer guide”' })
    expect((await families.redo({ id, base: 2 })).document).toEqual(renamed.document)
  })

  test('takes the place of what had been undone', async () => {
    const { families, state, id, change } = await beginTestFamily()
    await change(state, retitled('One'))
    const undone = await families.undo({ id, base: 1 })
    const other = await change(undone, retitled('Two'))
    expect(other.redo).toBeNull()
    expect((await families.redo({ id, base: other.revision })).document).toEqual(other.document)
  })

  test('that changes nothing is none', async () => {
    const { state, change } = await beginTestFamily()
    expect(await change(state, (document) => document)).toMatchObject({ revision: 0, undo: null, drawn: [] })
  })

  test('tells of the badges that look different, and of no others', async () => {
    const { state, change } = await beginTestFamily()
    const [first, second] = state.document.members
    const guide = await change(state, retitled('Peer guard'))
    expect(drawnIds(guide)).toEqual([first!.id])
    const brand = await change(guide, (document) => changeLook(document, { brand: '#7a1735' }))
    expect(drawnIds(brand)).toEqual([first!.id, second!.id])
    const edited = await change(brand, (document) =>
      editMember(document, second!.id, (edits) => setOpacity(edits, ['icon'], 0.5)),
    )
    expect(edited.drawn).toEqual([])
  })

  test('survives the workspace being closed, and so does the way back', async () => {
    const { client, families, state, id, change, folder } = await beginTestFamily()
    await change(state, retitled('One'))
    await change({ ...(await families.open({ id })) }, retitled('Two'))
    await client.workspace.close()
    await client.workspace.open({ folder })
    const opened = await families.open({ id })
    expect(opened.document.members[0]!.title).toBe('Two')
    const once = await families.undo({ id, base: opened.revision })
    const twice = await families.undo({ id, base: once.revision })
    expect(canonicalJson(twice.document)).toBe(canonicalJson(state.document))
  })

  test('of a window that knows an older family is refused, and nothing is lost', async () => {
    const { families, state, id, change } = await beginTestFamily()
    await change(state, retitled('First window'))
    await expect(change(state, retitled('Second window'))).rejects.toMatchObject(refused('families/stale'))
    await expect(families.undo({ id, base: 0 })).rejects.toMatchObject(refused('families/stale'))
    const opened = await families.open({ id })
    expect(opened.document.members[0]!.title).toBe('First window')
    expect(opened.drawn).toHaveLength(2)
  })

  test.each([
    ['leads nowhere', [{ path: ['members', 'nobody', 'title'], after: 'x' }]],
    ['makes a title a number', [{ path: ['name'], after: 7 }]],
    ['makes it another family', [{ path: ['id'], after: '00000000-0000-4000-8000-000000000000' }]],
  ])('that %s is refused, and the family stays', async (_what, diff) => {
    const { families, state, id } = await beginTestFamily()
    const bad = families.change({ id, base: 0, label: 'Bad', diff })
    await expect(bad).rejects.toMatchObject(refused('families/bad-change'))
    expect((await families.open({ id })).document).toEqual(state.document)
  })

  test('that says wrongly what was there before is undone to what was', async () => {
    const { families, state, id } = await beginTestFamily()
    const wrong = [{ path: ['name'], before: 'Something else', after: 'New name' }]
    const changed = await families.change({ id, base: 0, label: 'Rename', diff: wrong })
    expect((await families.undo({ id, base: changed.revision })).document).toEqual(state.document)
  })

  test('that is one of any sequence is undone to the same bytes', async () => {
    const { families, state, id, change } = await beginTestFamily()
    const edits = fc.sample(fc.array(randomEdit, { minLength: 40, maxLength: 40 }), {
      numRuns: 1,
      seed: 7,
    })[0]!
    let next = 100
    let now = state
    for (const edit of edits) {
      now = await change(now, (document) =>
        edit(document, () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`),
      )
    }
    expect(canonicalJson(now.document)).not.toBe(canonicalJson(state.document))
    while (now.undo !== null) now = await families.undo({ id, base: now.revision })
    expect(canonicalJson(now.document)).toBe(canonicalJson(state.document))
  })
})

describe('the list of families', () => {
  test('holds those made as single badges, each openable, with its badges as members', async () => {
    const { client } = await openFurnishedStudio()
    const [summary] = await client.families.list()
    const badges = (await client.achievements.list()).filter(({ art }) => art !== null)
    expect(summary).toMatchObject({ name: badges[0]!.family, count: badges.length, unreleased: 0 })
    expect(summary!.pictures).toHaveLength(Math.min(6, badges.length))
    const { document, releases } = await client.families.open({ id: summary!.id })
    expect(document.members.map(({ id }) => id)).toEqual(badges.map(({ id }) => id))
    expect(document.members.map(({ title }) => title)).toEqual(badges.map(({ name }) => name))
    expect(Object.values(releases)).toEqual(badges.map(() => 'current'))
    const opened = { id: summary!.id, count: badges.length, unreleased: 0 }
    expect((await client.families.list())[0]).toMatchObject(opened)
  })

  test('a badge added elsewhere to an opened family becomes a member', async () => {
    const { client, families, state, id, release } = await beginTestFamily()
    await release(state)
    const { image: _, ...facts } = (await client.achievements.list())[0]!
    const art = { style: 'kilim', icon: 'firstAid', brand: '#7a1735' }
    const added = await client.achievements.create({ ...facts, name: 'Cook', family: 'Language café', art })
    const { document } = await families.open({ id })
    expect(document.members.at(-1)).toMatchObject({
      id: added.id,
      title: 'Cook',
      variation: { style: 'kilim', brand: '#7a1735' },
    })
    expect(await families.releases({ member: added.id })).toMatchObject([{ number: 1, issuedCount: 0 }])
  })

  test('leaves badges without a family, and those with a picture of their own, alone', async () => {
    const { client } = await openFurnishedStudio()
    const { image: _, ...facts } = (await client.achievements.list())[0]!
    const art = { style: 'kilim', icon: 'firstAid', brand: '#7a1735' }
    await client.achievements.create({ ...facts, name: 'Single', family: '', art })
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    const picture = new File([svg], 'own.svg')
    await client.achievements.create({ ...facts, name: 'Own', family: 'Pictures', art: undefined, picture })
    expect((await client.families.list()).map(({ name }) => name)).toEqual([facts.family])
  })

  test('counts what is not released as it stands', async () => {
    const { families, state, id, change, release } = await beginTestFamily()
    const count = async () => (await families.list()).find((family) => family.id === id)!.unreleased
    expect(await count()).toBe(2)
    await release(state)
    expect(await count()).toBe(0)
    await change(state, (document) => changeLook(document, { style: 'kilim' }))
    expect(await count()).toBe(2)
  })

  test('loses a family with its badges, and gets both back', async () => {
    const { client, families, state, id, release } = await beginTestFamily()
    await release(state)
    const there = (await client.achievements.list()).length
    await families.archive({ id })
    expect((await families.list()).some((family) => family.id === id)).toBe(false)
    expect(await client.achievements.list()).toHaveLength(there - 2)
    await expect(families.open({ id })).rejects.toMatchObject(refused('families/not-found'))
    await families.restore({ id })
    expect((await families.list()).some((family) => family.id === id)).toBe(true)
    expect(await client.achievements.list()).toHaveLength(there)
  })

  test('does not take a family back while another has its name', async () => {
    const { families, id } = await beginTestFamily()
    await families.archive({ id })
    await families.begin({ name: 'Language café', look: { style: 'kilim', brand: '#17617a' }, members: [] })
    await expect(families.restore({ id })).rejects.toMatchObject(refused('families/name-taken'))
  })
})

describe('drawing without keeping', () => {
  test('shows a title while it is typed, at the volume of its family', async () => {
    const { families, state, id } = await beginTestFamily([
      'Ox',
      'Coordination of volunteers in rural communities',
    ])
    const { look, members } = state.document
    const sizeOf = (drawn: FamilyState['drawn']) =>
      drawn[0]!.derived!.elements.find(({ id: element }) => element === 'title')!.box.height
    const among = await families.draw({ look, members: [members[0]!], family: id })
    const alone = await families.draw({ look, members: [members[0]!] })
    expect(among).toHaveLength(1)
    expect(sizeOf(among)).toBeCloseTo(sizeOf(state.drawn), 5)
    expect(sizeOf(alone)).toBeGreaterThan(sizeOf(among))
  })

  test('paints pictures with hand edits', async () => {
    const { families, state } = await beginTestFamily()
    const { look, members } = state.document
    const edited = changeMember(state.document, members[0]!.id, {
      edits: setOpacity(members[0]!.edits, ['icon'], 0.25),
    })
    const [plain, faint] = [
      await families.pictures({ look, members: [members[0]!] }),
      await families.pictures({ look, members: [edited.members[0]!] }),
    ]
    expect(Buffer.from(faint[0]!.split(',')[1]!, 'base64').toString()).toContain('0.25')
    expect(faint[0]).not.toBe(plain[0])
  })

  test('sets text of the person’s own on a line and around a circle, in any script', async () => {
    const { families } = await beginTestFamily()
    const base = {
      language: 'en',
      voice: 'geometric',
      size: 100,
      tracking: 0,
      align: 'middle',
      bend: 0,
      caps: false,
    } as const
    const [line, round, arabic, lines, empty] = await families.lettering([
      { ...base, text: 'Helsinki' },
      { ...base, text: 'Helsinki', bend: 200 },
      { ...base, text: 'هلسنكي', language: 'ar' },
      { ...base, text: 'Helsinki\nTurku' },
      { ...base, text: '' },
    ])
    expect(line!.box.x + line!.box.width / 2).toBeCloseTo(0, -1)
    expect(round!.box.height).toBeGreaterThan(line!.box.height * 1.5)
    expect(arabic!.path).toMatch(/^M/)
    expect(lines!.box.height).toBeGreaterThan(line!.box.height * 1.8)
    expect(empty!.path).toBe('')
  })

  test('gives the paths of icons, and says which are not there', async () => {
    const { families } = await beginTestFamily()
    const [tutor, unknown] = await families.pictograms(['tutor', 'unicorn'])
    expect(tutor!.pictogram!.paths.length).toBeGreaterThan(0)
    expect(unknown).toEqual({ id: 'unicorn', pictogram: null })
  })
})

test('removing a released badge takes it out of the lists, and undoing brings it back', async () => {
  const { client, families, state, id, change, release } = await beginTestFamily()
  await release(state)
  const member = state.document.members[0]!.id
  const isListed = async () => (await client.achievements.list()).some((badge) => badge.id === member)
  const removed = await change(state, (document) => removeMember(document, member))
  expect(await isListed()).toBe(false)
  await families.undo({ id, base: removed.revision })
  expect(await isListed()).toBe(true)
})

test('a removed badge that is taken back from the archive is the member it was, hand edits and all', async () => {
  const { client, families, state, id, change, release } = await beginTestFamily()
  const member = state.document.members[0]!.id
  const edited = await change(state, (document) =>
    editMember(document, member, (edits) => setOpacity(edits, ['icon'], 0.5)),
  )
  await release(edited)
  await change(edited, (document) => removeMember(document, member))
  await client.achievements.restore({ id: member })
  const { document, releases } = await families.open({ id })
  expect(document.members.at(-1)).toEqual(edited.document.members[0])
  expect(releases[member]).toBe('current')
  expect(await families.releases({ member })).toHaveLength(1)
})

test('renaming a family renames it on its badges, and undoing renames them back', async () => {
  const { client, families, state, id, change, release } = await beginTestFamily()
  await release(state)
  const names = async () => new Set((await client.achievements.list()).map(({ family }) => family))
  const renamed = await change(state, (document) => ({ ...document, name: 'Kielikahvila' }))
  expect([...(await names())]).toContain('Kielikahvila')
  expect([...(await names())]).not.toContain('Language café')
  await families.undo({ id, base: renamed.revision })
  expect([...(await names())]).toContain('Language café')
})

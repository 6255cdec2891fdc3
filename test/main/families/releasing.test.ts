import { expect, test } from 'vitest'
import { setOpacity } from '#core/design/alter/style'
import { changeLook } from '#core/family/alter/look'
import { changeMember, editMember } from '#core/family/alter/members'
import { issuePeople } from '../../openTestStudio.ts'
import { beginTestFamily, retitled } from './beginTestFamily.ts'

const refused = (code: string) => ({ data: { code } })

test('a released badge can be issued, with its picture and its texts', async () => {
  const { studio, client, state, release } = await beginTestFamily()
  const released = await release(state)
  expect(Object.values(released.releases)).toEqual(['current', 'current'])
  const badge = (await client.achievements.list()).find(({ name }) => name === 'Peer guide')!
  expect(badge).toMatchObject({
    id: state.document.members[0]!.id,
    family: 'Language café',
    description: 'Awarded for: Peer guide.',
    art: { style: 'harbour', icon: 'tutor', brand: '#17617a' },
  })
  const batch = await issuePeople(studio, 'Name,Badge\nAnna Virtanen,Peer guide')
  expect(batch).toMatchObject({ state: 'done', counts: { filed: 1 } })
  const [entry] = (await client.registry.search({})).entries
  expect(entry).toMatchObject({ name: 'Anna Virtanen', achievementId: badge.id })
})

test('changing a released badge changes nothing that was issued, until it is released again', async () => {
  const { studio, client, families, state, change, release } = await beginTestFamily()
  await release(state)
  await issuePeople(studio, 'Name,Badge\nAnna,Peer guide')
  const [entry] = (await client.registry.search({})).entries
  const before = await client.registry.get({ credentialId: entry!.credentialId })
  const member = state.document.members[0]!.id
  const image = async () => (await client.achievements.get({ id: member })).image
  const issued = await image()

  const restyled = await change(state, (document) => changeLook(document, { brand: '#7a1735' }))
  expect(restyled.releases[member]).toBe('changed')
  expect(await image()).toBe(issued)
  await release(restyled, [member])
  expect(await image()).not.toBe(issued)
  expect(await client.registry.get({ credentialId: entry!.credentialId })).toEqual(before)
  expect(await families.releases({ member })).toMatchObject([
    { number: 2, issuedCount: 0 },
    { number: 1, issuedCount: 1, image: issued },
  ])
})

test('releasing what has not changed makes no new version', async () => {
  const { families, state, release } = await beginTestFamily()
  await release(state)
  await release(state)
  expect(await families.releases({ member: state.document.members[0]!.id })).toHaveLength(1)
})

test('hand edits are part of the released picture', async () => {
  const { client, state, change, release } = await beginTestFamily()
  const member = state.document.members[0]!.id
  const edited = await change(state, (document) =>
    editMember(document, member, (edits) => setOpacity(edits, ['icon'], 0.125)),
  )
  await release(edited, [member])
  const { image } = await client.achievements.get({ id: member })
  expect(Buffer.from(image.split(',')[1]!, 'base64').toString()).toContain('0.125')
})

test('new texts alone are a new version as well', async () => {
  const { families, state, change, release } = await beginTestFamily()
  const member = state.document.members[0]!
  await release(state)
  const facts = { ...member.facts, description: 'Helps newcomers to find their way.' }
  const described = await change(state, (document) => changeMember(document, member.id, { facts }))
  expect(described.releases[member.id]).toBe('changed')
  await release(described, [member.id])
  expect(await families.releases({ member: member.id })).toHaveLength(2)
})

test.each([
  ['a description', { description: ' ' }, 'Say what the badge stands for.'],
  ['criteria', { criteria: '' }, 'Say what a person did to earn the badge.'],
])('without %s nothing is released, and the badge is named', async (_what, missing, sentence) => {
  const { client, state, change, release } = await beginTestFamily()
  const member = state.document.members[1]!
  const bare = await change(state, (document) =>
    changeMember(document, member.id, { facts: { ...member.facts, ...missing } }),
  )
  const before = await client.achievements.list()
  const failure = await release(bare).catch((error: unknown) => error)
  expect(failure).toMatchObject(refused('families/facts-missing'))
  expect(String(failure)).toContain(`“Interpreter for all” is not ready to be issued. ${sentence}`)
  expect(await client.achievements.list()).toEqual(before)
})

test('a title longer than a name may be needs a name of its own', async () => {
  const { state, change, release } = await beginTestFamily()
  const long = await change(state, retitled('Long '.repeat(30)))
  await expect(release(long)).rejects.toMatchObject(refused('families/facts-missing'))
  const named = await change(long, (document) => {
    const { id, facts } = document.members[0]!
    return changeMember(document, id, { facts: { ...facts, name: 'Long' } })
  })
  expect((await release(named)).releases[state.document.members[0]!.id]).toBe('current')
})

test('a window that knows an older family releases nothing', async () => {
  const { client, state, change, release } = await beginTestFamily()
  await change(state, retitled('Newer'))
  const before = (await client.achievements.list()).length
  await expect(release(state)).rejects.toMatchObject(refused('families/stale'))
  expect(await client.achievements.list()).toHaveLength(before)
})

test('an earlier version comes back as one step, whatever the family looks like now', async () => {
  const { families, state, id, change, release } = await beginTestFamily()
  const member = state.document.members[0]!.id
  await release(state)
  const other = await change(state, (document) =>
    changeLook(retitled('Another guide')(document), { style: 'kilim' }),
  )
  await release(other)
  const back = await families.returnTo({
    id,
    base: other.revision,
    label: 'Back to version 1',
    member,
    number: 1,
  })
  expect(back).toMatchObject({ undo: 'Back to version 1' })
  expect(back.document.members[0]).toMatchObject({ title: 'Peer guide', variation: { style: 'harbour' } })
  expect(back.document.look.style).toBe('kilim')
  const undone = await families.undo({ id, base: back.revision })
  expect(undone.document).toEqual(other.document)
  const gone = families.returnTo({ id, base: undone.revision, label: 'Back', member, number: 9 })
  await expect(gone).rejects.toMatchObject(refused('families/no-such-version'))
})

test('a person gets the badge in their language where it is wholly translated, else in its own', async () => {
  const { studio, client, families, state, change, release } = await beginTestFamily()
  const member = state.document.members[0]!
  const arabic = {
    title: 'مرشد الأقران',
    subtitle: '',
    name: '',
    description: 'يساعد الآخرين.',
    criteria: 'ساعد ثلاثة أشخاص.',
  }
  const translated = await change(state, (document) =>
    changeMember(document, member.id, {
      translations: { ar: arabic, fi: { ...arabic, title: 'Vertaisopas', criteria: '' } },
    }),
  )
  const released = await release(translated, [member.id])
  expect(released.releases[member.id]).toBe('current')
  const people = 'Name,Badge,Language\nعبد الرحمن,Peer guide,arabia\nAnna,Peer guide,fi\nMaria,Peer guide,'
  await issuePeople(studio, people)
  const { entries } = await client.registry.search({})
  const documents = await Promise.all(
    entries.map(({ credentialId }) => client.registry.get({ credentialId }).then(({ document }) => document)),
  )
  const achievements = new Map(
    documents.map((document) => {
      const { credentialSubject } = JSON.parse(document)
      return [credentialSubject.identifier[0].identityHash, credentialSubject.achievement]
    }),
  )
  expect(achievements.get('عبد الرحمن')).toMatchObject({
    id: `urn:uuid:${member.id}`,
    name: 'مرشد الأقران',
    description: 'يساعد الآخرين.',
    inLanguage: 'ar',
  })
  for (const name of ['Anna', 'Maria']) {
    expect(achievements.get(name)).toMatchObject({ name: 'Peer guide', inLanguage: 'en' })
  }
  expect(achievements.get('عبد الرحمن').image.id).not.toBe(achievements.get('Anna').image.id)
  expect(await families.releases({ member: member.id })).toMatchObject([{ number: 1, issuedCount: 3 }])
  const batches = await client.batches.list()
  expect(batches[0]!.achievements).toEqual([{ id: member.id, name: 'Peer guide', count: 3 }])
})

test('a new translation is a new version', async () => {
  const { families, state, change, release } = await beginTestFamily()
  const member = state.document.members[0]!
  await release(state)
  const finnish = {
    title: 'Vertaisopas',
    subtitle: '',
    name: '',
    description: 'Auttaa.',
    criteria: 'Auttoi.',
  }
  const translated = await change(state, (document) =>
    changeMember(document, member.id, { translations: { fi: finnish } }),
  )
  expect(translated.releases[member.id]).toBe('changed')
  expect((await release(translated, [member.id])).releases[member.id]).toBe('current')
  await release(translated, [member.id])
  expect(await families.releases({ member: member.id })).toHaveLength(2)
})

test('the skills that a badge stands for are in its credentials; one without an address is asked for', async () => {
  const { studio, client, state, change, release } = await beginTestFamily()
  const member = state.document.members[0]!
  const aligned = (targetUrl: string) =>
    change(state, (document) => {
      const alignment = [
        {
          targetName: 'teach others',
          targetUrl,
          targetDescription: '',
          targetFramework: 'ESCO',
          targetCode: '',
          targetType: null,
        },
      ]
      return changeMember(document, member.id, { facts: { ...member.facts, alignment } })
    })
  const incomplete = await aligned('')
  await expect(release(incomplete, [member.id])).rejects.toMatchObject(refused('families/facts-missing'))
  const { id } = state.document
  const undone = await client.families.undo({ id, base: incomplete.revision })
  state.revision = undone.revision
  await release(await aligned('https://esco.example/teach'), [member.id])
  await issuePeople(studio, 'Name,Badge\nAnna,Peer guide')
  const [entry] = (await client.registry.search({})).entries
  const { document } = await client.registry.get({ credentialId: entry!.credentialId })
  expect(JSON.parse(document).credentialSubject.achievement.alignment).toEqual([
    {
      type: ['Alignment'],
      targetName: 'teach others',
      targetUrl: 'https://esco.example/teach',
      targetFramework: 'ESCO',
    },
  ])
  expect((await client.verify.checkText({ text: document }))[0]!.verdict).toBe('genuine')
})

test('a badge that is designed in a family is not changed behind its back', async () => {
  const { client, state, release } = await beginTestFamily()
  await release(state)
  const { art: _, ...badge } = await client.achievements.get({ id: state.document.members[0]!.id })
  const behind = client.achievements.update({ ...badge, name: 'Other name' })
  await expect(behind).rejects.toMatchObject(refused('achievements/designed-in-family'))
})

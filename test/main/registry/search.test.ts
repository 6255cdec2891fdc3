import { expect, test } from 'vitest'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'

const PEOPLE = [
  'Name;E-mail;Badge',
  'Nguyễn Thị Hồng;;Peer tutor',
  'عبد الرحمن الشامي;;Peer tutor',
  'Päivi Mäkinen;paivi@post.example;Interview ready',
  'Олена Ковальчук;;Peer tutor',
].join('\n')

test.each([
  ['nguyen', 'Nguyễn Thị Hồng'],
  ['HONG thi', 'Nguyễn Thị Hồng'],
  ['الشامي', 'عبد الرحمن الشامي'],
  ['makinen paivi', 'Päivi Mäkinen'],
  ['paivi@post', 'Päivi Mäkinen'],
  ['оленА', 'Олена Ковальчук'],
  ['post.example', 'Päivi Mäkinen'],
  ['makinen POST.example', 'Päivi Mäkinen'],
])('“%s” finds %s', async (text, name) => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, PEOPLE)
  const { total, entries } = await client.registry.search({ text })
  expect(total).toBe(1)
  expect(entries[0]!.name).toBe(name)
})

test('credentials are found by badge, by date and by batch', async () => {
  const { studio, client } = await openFurnishedStudio()
  const batch = await issuePeople(studio, PEOPLE)
  await issuePeople(studio, 'Name\nAnna', 'Another evening')
  const badges = await client.achievements.list()
  const interview = badges.find(({ name }) => name === 'Interview ready')!
  expect((await client.registry.search({ achievementId: interview.id })).total).toBe(1)
  expect((await client.registry.search({ batchId: batch.id })).total).toBe(4)
  expect((await client.registry.search({ from: '2026-11-20', to: '2026-11-20' })).total).toBe(5)
  expect((await client.registry.search({ from: '2026-11-21' })).total).toBe(0)
})

test.each(['100%_', '%', '_', "'", '*'])('a sign typed by a person is only a sign: %s', async (text) => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, PEOPLE)
  expect((await client.registry.search({ text })).total).toBe(0)
})

test('the number on a certificate finds its credential', async () => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, PEOPLE)
  for (const { credentialId, name } of (await client.registry.search({})).entries) {
    const number = shortNumber(uuidOfUrn(credentialId))
    for (const text of [number, number.toLowerCase(), number.replace('-', '')]) {
      const { entries } = await client.registry.search({ text })
      expect(entries.map((entry) => entry.name)).toEqual([name])
    }
  }
})

test('a credential shows its files, its history and the document that was signed', async () => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, 'Name\nAnna Virtanen')
  const [entry] = (await client.registry.search({ text: 'anna' })).entries
  const detail = await client.registry.get({ credentialId: entry!.credentialId })
  expect(detail.files.map(({ kind, present }) => [kind, present])).toEqual([
    ['json', true],
    ['png', true],
    ['svg', true],
  ])
  expect(detail.history.map(({ what }) => what)).toEqual(['credential-issued'])
  expect(JSON.parse(detail.document).id).toBe(entry!.credentialId)
  expect(detail.image).toMatch(/^data:image\/svg\+xml/)
})

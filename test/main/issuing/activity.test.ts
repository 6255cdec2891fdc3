import { expect, test } from 'vitest'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'

const people = 'Nimi;Toiminta alkaen;Toiminta päättyen\nعبد الرحمن;1.3.2026;30.5.2026\nAnna Virtanen;;'
const days = { activityStart: '2026-03-01', activityEnd: '2026-05-30' }

test('the days of an activity go from the list into the badge, are found again and can be put right', async () => {
  const { studio, client } = await openFurnishedStudio()
  await issuePeople(studio, people)
  const [first, without] = await Promise.all(
    ['عبد الرحمن', 'Anna'].map(async (text) => {
      const { entries } = await client.registry.search({ text })
      return client.registry.get({ credentialId: entries[0]!.credentialId })
    }),
  )
  expect(first).toMatchObject(days)
  expect(JSON.parse(first!.document).credentialSubject).toMatchObject({
    activityStartDate: '2026-03-01T00:00:00Z',
    activityEndDate: '2026-05-30T23:59:59Z',
  })
  expect(without!.document).not.toContain('activity')
  const [answer] = await client.verify.checkText({ text: first!.document })
  expect(answer).toMatchObject({ verdict: 'genuine', says: days })

  const { credentialId } = first!
  await expect(client.registry.correct({ credentialId, activityEnd: '2026-02-28' })).rejects.toMatchObject({
    data: { code: 'registry/cannot-correct' },
  })
  const { credentialId: corrected } = await client.registry.correct({ credentialId, activityEnd: '' })
  expect(await client.registry.get({ credentialId: corrected })).toMatchObject({
    activityStart: '2026-03-01',
    activityEnd: null,
  })
})

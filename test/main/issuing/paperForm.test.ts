import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AchievementFacts } from '#core/contract/achievements'
import { unpackCredential } from '#core/paper/packCredential'
import { issuePeople, openFurnishedStudio } from '../../openTestStudio.ts'
import { codesIn, openPdf, render, textOf } from '../printing/readPdf.ts'

/** A studio whose badge says more than a code on paper holds, or has a name as long as a name may be. */
async function openStudioWith(changes: Partial<AchievementFacts>) {
  const opened = await openFurnishedStudio()
  const { client } = opened
  const badge = (await client.achievements.list()).find(({ name }) => name === 'Peer tutor')!
  const { art: _, ...facts } = badge
  await client.achievements.update({ ...facts, ...changes })
  const print = async (people: string) => {
    const { id, folder } = await issuePeople(opened.studio, people)
    const steps = await client.batches.print({ id, mode: 'merged' })
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    const pdf = await openPdf(new Uint8Array(readFileSync(step.value.merged!)))
    const [code] = await codesIn(await render(pdf, 1, 200))
    const { rows } = await client.batches.rows({ id, offset: 0, limit: 1 })
    const entry = await client.registry.get({ credentialId: rows[0]!.credentialId })
    return { ...step.value, id, folder, pdf, code, document: entry.document }
  }
  return { ...opened, print }
}

const rich = Array.from({ length: 60 }, (_, i) => `- Met learner ${i * 7919}, wrote ${i * 31} words`).join(
  '\n',
)

test('a badge too rich for the code gets a short form that is signed, and says what it is short for', async () => {
  const { client, print } = await openStudioWith({ criteria: rich })
  const { code, document, pdf, notes } = await print('Name\nعبد الرحمن')
  expect(await textOf(pdf, 1)).toContain('short form')
  expect(notes).toContainEqual(expect.objectContaining({ what: 'code-short', count: 1 }))

  const short = unpackCredential(code!)
  expect(short.length).toBeLessThan(document.length)
  const [answer] = await client.verify.checkText({ text: code! })
  expect(answer).toMatchObject({
    verdict: 'genuine',
    says: { credentialId: JSON.parse(document).id, recipient: 'عبد الرحمن' },
    technical: { container: 'qr', document: short },
  })
  expect(answer!.image).not.toBeNull()

  await client.registry.revoke({ credentialId: JSON.parse(document).id, reason: 'By mistake.' })
  expect(await client.verify.checkText({ text: code! })).toMatchObject([{ verdict: 'revoked' }])
})

test('the file with the page carries the full credential, whatever the code holds', async () => {
  const { print } = await openStudioWith({ criteria: rich })
  const { pdf, document } = await print('Name\nNguyễn Thị Hồng')
  const [attached] = Object.values((await pdf.getAttachments()) as Record<string, { content: Uint8Array }>)
  expect(Buffer.from(attached!.content).toString()).toBe(document)
})

test('what fits is printed whole, and nothing is said of short forms', async () => {
  const { print } = await openStudioWith({ criteria: 'Met one learner at least four times.' })
  const { code, document, pdf, notes } = await print('Name\nAino Virtanen')
  expect(unpackCredential(code!)).toBe(document)
  expect(await textOf(pdf, 1)).not.toContain('short form')
  expect(notes).toEqual([])
})

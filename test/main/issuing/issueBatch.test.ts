import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { unbakePng } from '#core/badge/unbakePng'
import { unbakeSvg } from '#core/badge/unbakeSvg'
import { issuePeople, manyPeople, openFurnishedStudio, planPeople, runToEnd } from '../../openTestStudio.ts'
import { PASSPHRASE } from '../../testWorld.ts'

const filesIn = (folder: string): string[] => readdirSync(join(folder, 'badges')).sort()
const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [name, hash('sha256', readFileSync(join(folder, 'badges', name)))]),
  )

test('each person gets a picture as PNG and SVG and a document, all with the same credential', async () => {
  const { studio } = await openFurnishedStudio()
  const batch = await issuePeople(studio, 'Name\nعبد الرحمن الشامي\nNguyễn Thị Hồng')
  expect(batch).toMatchObject({ state: 'done', counts: { filed: 2, failed: 0, planned: 0, withoutEmail: 2 } })
  expect(filesIn(batch.folder)).toEqual(
    ['001 عبد الرحمن الشامي', '002 Nguyễn Thị Hồng'].flatMap((stem) =>
      ['json', 'png', 'svg'].map((end) => `${stem}.${end}`),
    ),
  )
  for (const stem of ['001 عبد الرحمن الشامي', '002 Nguyễn Thị Hồng']) {
    const path = join(batch.folder, 'badges', stem)
    const document = readFileSync(`${path}.json`, 'utf8')
    expect(unbakePng(readFileSync(`${path}.png`))).toBe(document)
    expect(unbakeSvg(readFileSync(`${path}.svg`, 'utf8'))).toBe(document)
  }
})

test('the results list names exactly the files that are there', async () => {
  const { studio } = await openFurnishedStudio()
  const batch = await issuePeople(studio, 'Name;E-mail\nAnna Virtanen;anna@post.example\n=HYPERLINK("x");')
  const csv = readFileSync(join(batch.folder, 'results.csv'), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map((row) => row.State)).toEqual(data.map(() => 'filed'))
  const named = data.flatMap((row) => row.Files!.split(' | ')).sort()
  expect(named).toEqual(filesIn(batch.folder).map((name) => `badges/${name}`))
  expect(data[1]!.Name).toBe(`'=HYPERLINK("x")`)
})

test('running a finished batch again changes not one byte and issues nobody twice', async () => {
  const { studio, client } = await openFurnishedStudio()
  const batch = await issuePeople(studio, manyPeople(5))
  const before = digestsIn(batch.folder)
  await runToEnd(studio, batch.id)
  expect(digestsIn(batch.folder)).toEqual(before)
  expect((await client.registry.search({})).total).toBe(5)
})

test('a paused batch goes on where it stopped and gives the bytes of one that never stopped', async () => {
  const { studio, client } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(200))
  let pausing: Promise<unknown> | undefined
  const paused = await runToEnd(studio, planned.id, (done) => {
    if (done > 0) pausing ??= client.batches.pause({ id: planned.id })
  })
  await pausing
  expect(paused.state).toBe('paused')
  expect(paused.counts.filed).toBeGreaterThan(0)
  expect(paused.counts.filed).toBeLessThan(200)
  const first = digestsIn(paused.folder)

  const done = await runToEnd(studio, planned.id)
  expect(done).toMatchObject({ state: 'done', counts: { filed: 200, planned: 0 } })
  expect(digestsIn(done.folder)).toMatchObject(first)
  expect((await client.registry.search({})).total).toBe(200)
})

test('a batch cancelled half-way keeps what was issued and never issues the rest', async () => {
  const { studio, client } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(200))
  let cancelling: Promise<unknown> | undefined
  await runToEnd(studio, planned.id, (done) => {
    if (done > 0) cancelling ??= client.batches.cancel({ id: planned.id })
  })
  await cancelling
  const batch = await client.batches.get({ id: planned.id })
  expect(batch.state).toBe('cancelled')
  expect(batch.counts.filed + batch.counts.cancelled).toBe(200)
  expect(filesIn(batch.folder)).toHaveLength(3 * batch.counts.filed)
  await expect(runToEnd(studio, planned.id)).rejects.toMatchObject({
    data: { code: 'issuing/batch-cancelled' },
  })
  expect((await client.registry.search({})).total).toBe(batch.counts.filed)
})

test('files that a power cut took are written again, byte for byte', async () => {
  const { studio } = await openFurnishedStudio()
  const batch = await issuePeople(studio, manyPeople(4))
  const before = digestsIn(batch.folder)
  const [first, second] = filesIn(batch.folder)
  rmSync(join(batch.folder, 'badges', first!))
  writeFileSync(join(batch.folder, 'badges', second!), '')
  await runToEnd(studio, batch.id)
  expect(digestsIn(batch.folder)).toEqual(before)
})

test('nothing is signed while the key is locked, and the batch waits', async () => {
  const { studio, client } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(3))
  await client.workspace.lock()
  await expect(runToEnd(studio, planned.id)).rejects.toMatchObject({ data: { code: 'keys/locked' } })
  expect((await client.batches.get({ id: planned.id })).counts).toMatchObject({ planned: 3, filed: 0 })
  await client.workspace.unlock({ passphrase: PASSPHRASE })
  expect((await runToEnd(studio, planned.id)).counts.filed).toBe(3)
})

test('an output folder that cannot be written to stops the batch with a sentence and loses nothing', async () => {
  const { studio, client, folder } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(3))
  // A file where the folder should be stops every user, the administrator included.
  writeFileSync(planned.folder, 'in the way')
  await expect(runToEnd(studio, planned.id)).rejects.toMatchObject({ data: { code: 'files/in-the-way' } })
  expect((await client.registry.search({})).total).toBe(0)
  rmSync(planned.folder)
  expect((await runToEnd(studio, planned.id)).counts.filed).toBe(3)
  expect(existsSync(join(folder, 'issued', basename(planned.folder), 'results.csv'))).toBe(true)
})

test.runIf(process.platform === 'linux')(
  'a full disk stops the batch, says so, and what was issued stays',
  async () => {
    const { studio, client } = await openFurnishedStudio()
    const planned = await planPeople(studio, manyPeople(100))
    mkdirSync(join(planned.folder, 'badges'), { recursive: true })
    // The kernel's own "disk full": whatever is written to this device has no room.
    const full = join(planned.folder, 'badges', '080 Person hj.png.writing')
    symlinkSync('/dev/full', full)
    await expect(runToEnd(studio, planned.id)).rejects.toMatchObject({ data: { code: 'files/disk-full' } })
    const stopped = await client.batches.get({ id: planned.id })
    expect(stopped).toMatchObject({ state: 'paused', counts: { filed: 64, planned: 36, failed: 0 } })

    rmSync(full, { force: true })
    expect(await runToEnd(studio, planned.id)).toMatchObject({ state: 'done', counts: { filed: 100 } })
  },
)

test.each(['1970-01-01T00:00:10Z', '2001-05-01T00:00:00Z'])(
  'a clock that says %s is refused before anything is planned',
  async (instant) => {
    let time = new Date()
    const { studio, client } = await openFurnishedStudio({ now: () => time })
    time = new Date(instant)
    await expect(planPeople(studio, manyPeople(3))).rejects.toMatchObject({
      data: { code: 'issuing/clock-wrong' },
    })
    expect(await client.batches.list()).toEqual([])
  },
)

test('two batches of the same name on one day get folders of their own', async () => {
  const { studio } = await openFurnishedStudio()
  const first = await issuePeople(studio, 'Name\nAnna', 'Evening')
  const second = await issuePeople(studio, 'Name\nBodil', 'Evening')
  expect(basename(second.folder)).toBe(`${basename(first.folder)} (2)`)
})

test('a change of the badge after planning does not change what the batch awards', async () => {
  const { studio, client } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(2))
  const achievement = (await client.achievements.list()).find(({ name }) => name === 'Peer tutor')!
  await client.achievements.update({ ...achievement, name: 'Renamed', art: achievement.art ?? undefined })
  const batch = await runToEnd(studio, planned.id)
  const document = readFileSync(join(batch.folder, 'badges', filesIn(batch.folder)[0]!), 'utf8')
  expect(JSON.parse(document).credentialSubject.achievement.name).toBe('Peer tutor')
})

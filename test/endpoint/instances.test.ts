import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '#core/sync/protocol'
import { TRUSTED_MS } from '../../endpoint/public/preparedAnswers.ts'
import { openStore } from '../../endpoint/store/openStore.ts'
import { projectFolder } from '../../scripts/projectFolder.ts'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { openTestPostgres, type TestPostgres } from './openTestPostgres.ts'
import { AT, pngImage, testStudio } from './testStudio.ts'

const main = join(projectFolder, 'endpoint', 'main.ts')

let postgres: TestPostgres
let databaseUrl: string
let instances: TestEndpoint[]
beforeAll(async () => {
  postgres = await openTestPostgres()
  databaseUrl = await postgres.newDatabase()
  // Both meet an empty database at the same moment.
  instances = await Promise.all([openTestEndpoint({ databaseUrl }), openTestEndpoint({ databaseUrl })])
})
afterAll(async () => {
  for (const instance of instances) await instance.close()
  await postgres.stop()
})

/** A studio whose requests go to one instance after the other. */
function wanderingStudio(seed: number) {
  let turn = 0
  return testStudio((request) => instances[turn++ % 2]!.app.fetch(request), { seed })
}

describe('two instances on one PostgreSQL', () => {
  test('take concurrent pushes of several laptops of several issuers, each entry once', async () => {
    const issuers = [await instances[0]!.connect(31), await instances[1]!.connect(32)]
    const pushes = issuers.map(async ({ issuer }, i) => {
      const laptops = [wanderingStudio(31 + i), wanderingStudio(31 + i), wanderingStudio(31 + i)]
      const entries: Entry[] = [pngImage(), await laptops[0]!.achievement()]
      for (let n = 0; n < 30; n++) entries.push(await laptops[0]!.credential({ credentialId: randomUUID() }))
      // All three send the same, in orders of their own, ten at a time.
      const orders = [entries, entries.toReversed(), [...entries.slice(16), ...entries.slice(0, 16)]]
      const answers = await Promise.all(
        orders.flatMap((order, laptop) =>
          [0, 10, 20, 30].map((start) => laptops[laptop]!.push(...order.slice(start, start + 10))),
        ),
      )
      return { issuer, entries, answers: answers.flat() }
    })
    for (const { issuer, entries, answers } of await Promise.all(pushes)) {
      expect(answers.filter(({ result }) => result === 'stored')).toHaveLength(entries.length)
      expect(answers.filter(({ result }) => result === 'already')).toHaveLength(entries.length * 2)
      const row = await instances[0]!.world.store.db
        .selectFrom('issuer')
        .selectAll()
        .where('did', '=', issuer.did)
        .executeTakeFirstOrThrow()
      // The profile of its enrolment is one more.
      expect(row.entries).toBe(entries.length + 1)
    }
  })

  test('let exactly one of two new lists win', async () => {
    await instances[0]!.connect(33)
    const laptops = [wanderingStudio(33), wanderingStudio(33)]
    const answers = await Promise.all(
      laptops.map(async (laptop, i) => laptop.push(await laptop.statusList([i]))),
    )
    expect(
      answers
        .flat()
        .map(({ result }) => result)
        .toSorted(),
    ).toEqual(['refused', 'stored'])
  })

  test('let exactly one take a request that was sent to both', async () => {
    await instances[0]!.connect(34)
    const same = { nonce: 'zyxwvutsrqponmlkjihgfedc' }
    const send = (instance: TestEndpoint) => instance.studio(34).post('sync/push', { entries: [{}] }, same)
    const statuses = (await Promise.all([...instances, ...instances].map(send))).map(({ status }) => status)
    expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 409, 409, 409])
  })

  test('show within two seconds what the other one was told', async () => {
    const [one, other] = [instances[0]!, instances[1]!]
    const studio = await one.connect(35)
    const credential = await studio.credential()
    await studio.push(credential)
    const { page } = studio.addresses.credential(credential.id)
    expect((await other.get(page)).status).toBe(200)
    await studio.push({ kind: 'erasure', of: 'credential', id: credential.id, at: AT })
    expect((await one.get(page)).status).toBe(404)
    other.clock.now = new Date(new Date(AT).getTime() + TRUSTED_MS)
    expect((await other.get(page)).status).toBe(404)
    other.clock.now = new Date(AT)
  })

  test('may start again and again while others run', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl })))
    for (const store of stores) await store.close()
    expect((await instances[0]!.get('health')).status).toBe(200)
  })
})

test('a host works on the same database from the terminal', async () => {
  const env = { ...process.env, DATABASE_URL: databaseUrl, PUBLIC_URL: 'https://badges.example' }
  const run = async (...args: string[]) =>
    (await promisify(execFile)(process.execPath, [main, ...args], { env })).stdout
  expect(await run('invite', '--name', 'Uusi yhdistys')).toContain(
    '--endpoint https://badges.example/ --invite RB-',
  )
  const listed = await run('list')
  expect(listed).toContain('invited: Uusi yhdistys')
  expect(listed).toContain(instances[0]!.studio(31).issuer.did)
})

test('a database of a newer version is left alone', async () => {
  const address = await postgres.newDatabase()
  const store = await openStore({ databaseUrl: address })
  await store.db
    .insertInto('kysely_migration' as never)
    .values({ name: '999-future', timestamp: AT } as never)
    .execute()
  await store.close()
  await expect(openStore({ databaseUrl: address })).rejects.toMatchObject({ code: 'endpoint/newer-database' })
})

test('a database that cannot be reached is said in a sentence without its password', async () => {
  const opening = openStore({ databaseUrl: 'postgres://me:secret@127.0.0.1:1/nowhere' })
  await expect(opening).rejects.toMatchObject({
    code: 'endpoint/no-database',
    message: expect.not.stringContaining('secret'),
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../temporaryFolder.ts'
import { openTestEndpoint, type TestEndpoint } from './openTestEndpoint.ts'
import { openTestPostgres, type TestPostgres } from './openTestPostgres.ts'
import type { TestStudio } from './testStudio.ts'

const NAME = 'Zipporah Quixworthy'
const LATER = '2026-11-21T09:31:00.000Z'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await openTestPostgres()
})
afterAll(() => postgres.stop())

interface Kept {
  readonly endpoint: TestEndpoint
  /** Everything in the files of the database, what nobody can ask for any more among it. */
  files(): Promise<string>
  /** Everything that can be asked for. */
  dump(): Promise<string>
}

const openers: [string, () => Promise<Kept>][] = [
  [
    'SQLite',
    async () => {
      const folder = temporaryFolder()
      const endpoint = await openTestEndpoint({ folder })
      const files = async () =>
        readdirSync(folder)
          .map((file) => readFileSync(join(folder, file), 'latin1'))
          .join()
      return { endpoint, files, dump: files }
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const endpoint = await openTestEndpoint({ databaseUrl: await postgres.newDatabase() })
      const { db } = endpoint.world.store
      const files = async () => {
        await sql`checkpoint`.execute(db)
        const { rows } = await sql<{ file: Buffer }>`
          select pg_read_binary_file(pg_relation_filepath(oid::regclass)) as file from pg_class
          where relkind in ('r', 't', 'i') and relnamespace in ('public'::regnamespace, 'pg_toast'::regnamespace)
            and pg_relation_filepath(oid::regclass) is not null`.execute(db)
        return rows.map(({ file }) => file.toString('latin1')).join()
      }
      const dump = async () => {
        const tables = ['publication', 'issuer', 'invite', 'nonce', 'tombstone'] as const
        const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
        return JSON.stringify(rows.flat(), (_, value: unknown) =>
          isBuffer(value) ? Buffer.from(value.data).toString('latin1') : value,
        )
      }
      return { endpoint, files, dump }
    },
  ],
]

const isBuffer = (value: unknown): value is { data: number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'

describe.each(openers)('erasing a person from %s', (_, open) => {
  let kept: Kept
  let studio: TestStudio
  beforeAll(async () => {
    kept = await open()
    studio = await kept.endpoint.connect()
  })
  afterAll(() => kept.endpoint.close())

  const publish = async () => {
    const facts = { recipient: { name: NAME, email: null } }
    const credentials = [await studio.credential(facts), await studio.credential(facts)]
    await studio.push(...credentials, ...(await Promise.all([1, 2, 3].map(() => studio.credential()))))
    return credentials
  }

  test('leaves nothing of the name, in the database, its files, or the memory', async () => {
    const [credential, other] = await publish()
    const { page, json } = studio.addresses.credential(credential!.id)
    expect(await (await kept.endpoint.get(page)).text()).toContain(NAME)
    expect(await kept.files()).toContain(NAME)

    const erase = (id: string) => ({ kind: 'erasure', of: 'credential', id, at: LATER }) as const
    expect(await studio.push(erase(credential!.id), erase(other!.id))).toEqual([
      { result: 'stored' },
      { result: 'stored' },
    ])
    expect([(await kept.endpoint.get(page)).status, (await kept.endpoint.get(json)).status]).toEqual([
      404, 404,
    ])
    await kept.endpoint.sweep()
    expect(await kept.dump()).not.toMatch(/Quixworthy/)
    // At a quiet moment, by itself.
    kept.endpoint.clock.now = new Date(kept.endpoint.clock.now.getTime() + 16 * 60_000)
    await kept.endpoint.sweep()
    const left = await kept.files()
    expect(left.includes('Quixworthy')).toBe(false)
    expect(left.includes(credential!.id)).toBe(false)
  })

  test('keeps it from coming back', async () => {
    const [credential] = await publish()
    const erasure = { kind: 'erasure', of: 'credential', id: credential!.id, at: LATER } as const
    expect(await studio.push(erasure, credential!)).toMatchObject([
      { result: 'stored' },
      { result: 'refused', code: 'sync/erased' },
    ])
    const newer = { ...credential!, at: '2026-11-21T09:33:00.000Z' }
    expect(await studio.push(newer, erasure)).toMatchObject([{ code: 'sync/erased' }, { result: 'already' }])
  })

  test('works before the credential arrives, since laptops do not send in order', async () => {
    const late = await studio.credential({ recipient: { name: NAME, email: null } })
    const erasure = { kind: 'erasure', of: 'credential', id: late.id, at: LATER } as const
    expect(await studio.push(erasure, late)).toMatchObject([{ result: 'stored' }, { code: 'sync/erased' }])
  })

  test('is done by hiding the name as well', async () => {
    const { endpoint } = kept
    const named = await studio.credential({ recipient: { name: `${NAME} Hidden`, email: null } })
    await studio.push(named)
    const nameless = await studio.credential(
      { credentialId: named.id },
      { visibility: 'page-without-name', at: LATER },
    )
    expect(await studio.push(nameless)).toEqual([{ result: 'stored' }])
    await endpoint.sweep()
    expect(await kept.dump()).not.toMatch(/Quixworthy Hidden/)
  })
})

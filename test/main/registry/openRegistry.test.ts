import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import type { WritableDb } from '../../../main/registry/database.ts'
import { appendEvent, firstBrokenEvent } from '../../../main/registry/events.ts'
import { migrations, REGISTRY_VERSION } from '../../../main/registry/migrations/index.ts'
import { openRegistry } from '../../../main/registry/openRegistry.ts'
import { temporaryFolder } from '../../temporaryFolder.ts'

const open: WritableDb[] = []
const registryAt = (path: string): WritableDb => {
  const db = openRegistry(path, () => {})
  open.push(db)
  return db
}
afterEach(() => {
  for (const db of open.splice(0)) db.close()
})

test('a new registry has the newest form', () => {
  const db = registryAt(join(temporaryFolder(), 'registry.sqlite'))
  expect(db.pragma('user_version', { simple: true })).toBe(REGISTRY_VERSION)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('migrations are numbered by ten, in order', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual(versions.toSorted((one, other) => one - other))
  expect(versions.filter((version) => version % 10 !== 0)).toEqual([])
  expect(new Set(versions).size).toBe(versions.length)
})

test('a registry that is open cannot be opened a second time', () => {
  const path = join(temporaryFolder(), 'registry.sqlite')
  registryAt(path)
  expect(() => registryAt(path)).toThrow(expect.objectContaining({ code: 'workspace/in-use' }))
})

test('a process that was killed leaves no lock behind', () => {
  const path = join(temporaryFolder(), 'registry.sqlite')
  const opener = new URL('../../../main/registry/openRegistry.ts', import.meta.url).href
  const script = `const { openRegistry } = await import(${JSON.stringify(opener)});
    openRegistry(${JSON.stringify(path)}, () => {}); process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`
  expect(() =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' }),
  ).toThrow()
  expect(registryAt(path).pragma('quick_check', { simple: true })).toBe('ok')
})

test('a registry from a newer version is refused and not touched', () => {
  const path = join(temporaryFolder(), 'registry.sqlite')
  const db = registryAt(path)
  db.pragma(`user_version = ${REGISTRY_VERSION + 10}`)
  db.close()
  open.pop()
  const before = readFileSync(path)
  expect(() => registryAt(path)).toThrow(expect.objectContaining({ code: 'workspace/too-new' }))
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a file that is no database is called damaged', () => {
  const path = join(temporaryFolder(), 'registry.sqlite')
  writeFileSync(path, 'this is not a database, but it is long enough to be read as one'.repeat(100))
  expect(() => registryAt(path)).toThrow(expect.objectContaining({ code: 'workspace/registry-corrupt' }))
})

test('a registry with a page overwritten is called damaged', () => {
  const path = join(temporaryFolder(), 'registry.sqlite')
  const db = registryAt(path)
  db.close()
  open.pop()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 4096, 4096 + 2048)
  writeFileSync(path, bytes)
  expect(() => registryAt(path)).toThrow(expect.objectContaining({ code: 'workspace/registry-corrupt' }))
})

test('an event can be neither changed nor removed, and a forged past shows', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'registry.sqlite')
  const db = registryAt(path)
  for (const subject of ['a', 'b', 'c']) {
    appendEvent(db, { at: '2026-11-22T10:00:00.000Z', kind: 'achievement-created', subject })
  }
  expect(() => db.exec("UPDATE event SET subject = 'x'")).toThrow(/append-only/)
  expect(() => db.exec('DELETE FROM event')).toThrow(/append-only/)
  expect(firstBrokenEvent(db)).toBeNull()
  db.close()
  open.pop()

  const forged = join(folder, 'forged.sqlite')
  copyFileSync(path, forged)
  const forger = new Sqlite(forged)
  forger.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET subject = 'x' WHERE id = 2")
  forger.close()
  expect(firstBrokenEvent(registryAt(forged))).toBe(2)
})

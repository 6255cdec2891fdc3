import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { publishedFolder } from '#core/contract/publishing'
import { buildPageIfStale } from '../../../../scripts/buildIfStale.ts'
import { freshComputer, peopleCsv } from './computer.ts'

const { folder, rosette, write } = freshComputer()
const out = join(folder, 'web')
const publish = (...more: string[]) =>
  rosette(['publish', '--base-url', 'https://aallokko.example', '--out', out, ...more])

beforeAll(async () => {
  await buildPageIfStale(() => {})
  await rosette(['init', '--name', 'Aallokko ry'])
  const people = write('people.csv', peopleCsv('Nguyễn Thị Hồng'))
  await rosette(['issue', '--people', people, '--badge', 'Peer tutor'])
}, 60_000)

test('publishing says what was written and where it is going to be', async () => {
  const first = await publish()
  expect(first.code).toBe(0)
  expect(first.stdout).toMatch(/\d+ files written, 0 as they were, 0 taken away\./)
  expect(first.stdout).toContain('https://aallokko.example/verify/')
  expect(first.stdout).toContain('0 with the name, 1 without it, 0 not shown')
  expect(existsSync(join(out, 'verify', 'worker.js'))).toBe(true)
  expect((await publish()).stdout).toContain('0 files written')
})

test('--json answers with the whole result, --all writes everything', async () => {
  const { stdout, code } = await publish('--visibility', 'page', '--json')
  expect(code).toBe(0)
  const answer = publishedFolder.parse(JSON.parse(stdout))
  expect(answer).toMatchObject({ folder: out, credentials: { named: 1 }, linkage: { inPlace: true } })
  const { written } = publishedFolder.parse(JSON.parse((await publish('--all', '--json')).stdout))
  expect(written).toBeGreaterThan(answer.written)
})

test('a base that is no web address is refused before anything is written', async () => {
  const elsewhere = join(folder, 'other')
  const { code, stderr } = await rosette(['publish', '--base-url', 'aallokko', '--out', elsewhere])
  expect(code).toBe(2)
  expect(stderr).toContain('--base-url')
  expect(existsSync(elsewhere)).toBe(false)
})

test('where the folder is not at the top of its site, the document for the top is pointed out', async () => {
  const { stdout } = await rosette([
    'publish',
    '--base-url',
    'https://aallokko.example/badges',
    '--out',
    join(folder, 'deep'),
  ])
  expect(stdout).toContain('https://aallokko.example/.well-known/did-configuration.json')
})

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { pngImage, type TestStudio, testStudio } from './testStudio.ts'

const main = join(projectFolder, 'endpoint', 'main.ts')
const data = temporaryFolder()
const page = join(data, 'page')

let child: ChildProcess
let base: string
let studio: TestStudio
let credentialPage: string

beforeAll(async () => {
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Check</title>')
  writeFileSync(join(page, 'worker.js'), '// offline')
  child = spawn(process.execPath, [main, '--data', data, '--port', '0', '--page', page], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  base = /http:\/\/\S+/.exec(line.toString())![0]
  const said = execFileSync(process.execPath, [main, '--data', data, 'invite', '--name', 'Aallokko ry'], {
    encoding: 'utf8',
  })
  studio = testStudio((asked) => fetch(asked), { base, now: () => new Date() })
  const enrolled = await studio.enrol(/RB-\w{26}/.exec(said)![0])
  expect([enrolled.status, await enrolled.json()]).toMatchObject([200, { base }])
  const credential = await studio.credential()
  await studio.push(pngImage(), await studio.achievement(), credential)
  credentialPage = `${base}${studio.addresses.credential(credential.id).page}`
})
afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

/** At the same address. */
async function startAgain(): Promise<void> {
  const args = [main, '--data', data, '--port', new URL(base).port, '--page', page]
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout!, 'data')
}

describe('the endpoint as a program', () => {
  test('answers from memory what it answered before, to the byte', async () => {
    const [first, again] = [await fetch(credentialPage), await fetch(credentialPage)]
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)))
    expect(await again.text()).toBe(await first.text())
    expect(headersOf(again)).toEqual(headersOf(first))
    const known = await fetch(credentialPage, { headers: { 'If-None-Match': first.headers.get('etag')! } })
    expect(known.status).toBe(304)
    const head = await fetch(credentialPage, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      first.headers.get('content-length'),
    ])
  })

  test('forgets at once what a studio takes back', async () => {
    const credential = await studio.credential()
    await studio.push(credential)
    const address = `${base}${studio.addresses.credential(credential.id).json}`
    expect([(await fetch(address)).status, (await fetch(address)).status]).toEqual([200, 200])
    await studio.push({ kind: 'erasure', of: 'credential', id: credential.id, at: new Date().toISOString() })
    expect((await fetch(address)).status).toBe(404)
  })

  test('serves the verification page, which alone may use the camera', async () => {
    const answer = await fetch(`${base}verify/`)
    expect(await answer.text()).toContain('Check')
    expect(answer.headers.get('permissions-policy')).toContain('camera=(self)')
    expect((await fetch(`${base}verify/worker.js`)).headers.get('content-type')).toMatch('text/javascript')
    expect((await fetch(`${base}verify/missing.js`)).status).toBe(404)
    expect((await fetch(base)).url).toBe(`${base}verify/`)
    expect((await fetch(credentialPage)).headers.get('permissions-policy')).toContain('camera=()')
  })

  test('refuses methods that nobody needs', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      expect((await fetch(credentialPage, { method })).status).toBe(405)
    }
  })

  test('cuts a body off that is larger than is taken', async () => {
    const { hostname, port } = new URL(base)
    const status = await new Promise<number | string>((settled) => {
      const sending = request({ hostname, port, path: '/sync/push', method: 'POST' }, (answer) => {
        answer.resume()
        settled(answer.statusCode!)
      })
      sending.on('error', (error) => settled(error.message))
      for (let i = 0; i < 12; i++) sending.write(Buffer.alloc(1024 * 1024))
      sending.end()
    })
    expect([413, 'write EPIPE', 'read ECONNRESET', 'socket hang up']).toContain(status)
    expect((await fetch(`${base}health`)).status).toBe(200)
  })

  test('that is killed in the middle of its work has each entry once or not at all', async () => {
    const credentials = await Promise.all(Array.from({ length: 200 }, () => studio.credential()))
    const pushes = [0, 50, 100, 150].map((from) => studio.push(...credentials.slice(from, from + 50)))
    await Promise.race(pushes)
    child.kill('SIGKILL')
    await Promise.all([once(child, 'exit'), Promise.allSettled(pushes)])

    await startAgain()
    const answers = await studio.push(...credentials)
    expect(new Set(answers.map(({ result }) => result))).toEqual(new Set(['stored', 'already']))
    const held = await (await studio.post('sync/held', { after: null, limit: 5000 })).json()
    const { rows } = held as { rows: { id: string }[] }
    for (const { id } of credentials) expect(rows.filter((row) => row.id === id)).toHaveLength(1)
    const counted = execFileSync(process.execPath, [main, '--data', data, 'metrics'], { encoding: 'utf8' })
    expect(counted).toMatch(new RegExp(`^entries +${rows.length}$`, 'm'))
  })

  test('ends on request after the answers under way, and starts again with everything', async () => {
    const credential = await studio.credential()
    const pushing = studio.push(credential)
    await new Promise((soon) => setTimeout(soon, 5))
    child.kill('SIGTERM')
    const [[code], answers] = await Promise.all([once(child, 'exit'), pushing])
    expect([code, answers]).toEqual([0, [{ result: 'stored' }]])

    await startAgain()
    expect((await fetch(credentialPage)).status).toBe(200)
    expect(await studio.push(credential)).toEqual([{ result: 'already' }])
  })
})

test('a start that cannot be says why and ends', () => {
  const fails = (args: string[], env: NodeJS.ProcessEnv, sentence: RegExp) =>
    expect(() =>
      execFileSync(process.execPath, [main, '--data', temporaryFolder(), ...args], {
        stdio: 'pipe',
        timeout: 20_000,
        env: { ...process.env, ...env },
      }),
    ).toThrow(sentence)
  fails(['--port', new URL(base).port], {}, /another program uses it/)
  fails([], { PORT: 'eighty' }, /Write a whole number/)
  fails(['list'], { PUBLIC_URL: 'badges.example.org' }, /Write a whole address/)
})

test('a command that cannot be done says so and fails', () => {
  const args = [main, '--data', temporaryFolder(), 'suspend', '--issuer', 'did:key:z6MkNobody']
  expect(() => execFileSync(process.execPath, args, { stdio: 'pipe' })).toThrow(/There is no such issuer/)
})

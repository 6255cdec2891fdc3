import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/projectFolder.ts'
import { openBrowser } from './openBrowser.ts'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Runs `npm start` without a display, as on a server, and collects what it says. */
async function start(env: Record<string, string> = {}, argv: string[] = []) {
  const home = await mkdtemp(join(tmpdir(), 'rosette-start-'))
  const child = spawn(process.execPath, ['scripts/start.ts', ...argv], {
    cwd: projectFolder,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ROSETTE_HOME: home, ...env },
  })
  started.push(child)
  const ended = once(child, 'close')
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()))
  }
  const waitFor = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(said)
      if (found) return found[1] ?? found[0]
      if (child.exitCode !== null) throw new Error(`It ended before it said ${pattern}:\n${said}`)
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended])
    }
  }
  return { child, ended, waitFor, all: () => said }
}

test('prints an address that opens the studio, and ends when it is asked to', async () => {
  const { child, ended, waitFor } = await start({}, ['--no-open'])
  const address = await waitFor(/(http:\/\/127\.0\.0\.1:\d+\/start\?key=\S+)/)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(address)
    await page.getByRole('main').waitFor()
    expect(page.url()).not.toContain('key=')
  } finally {
    await browser.close()
  }
  child.kill('SIGINT')
  const [code, signal] = await ended
  // Windows has no signals to catch: there a program that is asked to end is simply ended.
  expect(process.platform === 'win32' ? signal : code).toBe(process.platform === 'win32' ? 'SIGINT' : 0)
})

// Only Linux tells by its environment that there is no display.
if (process.platform === 'linux') {
  test('without a display it says so, and names what works without one', async () => {
    const { waitFor, all } = await start()
    await waitFor(/npm run demo/)
    expect(all()).toContain('This computer has no display')
    expect(all()).toMatch(/ssh -L (\d+):127\.0\.0\.1:\1/)
  })
}

test('a port that is taken, or is none, is explained in one sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const taken = await start({ PORT: String(port) }, ['--no-open'])
  await taken.waitFor(/Another program already uses port \d+/)
  await taken.ended
  expect(taken.child.exitCode).toBe(1)
  expect(taken.all()).not.toContain('    at ')
  server.close()

  const wrong = await start({ PORT: 'eighty' }, ['--no-open'])
  await wrong.waitFor(/PORT is “eighty”/)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { countOutbox } from '../../main/registry/queries/outbox.ts'
import { openWorkspace } from '../../main/workspace/openWorkspace.ts'
import { issuePeople, manyPeople, openFurnishedStudio } from '../openTestStudio.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { PASSPHRASE } from '../testWorld.ts'
import { expectAgreement } from './agreement.ts'
import { seededRandom } from './seededRandom.ts'

const ROUNDS = 4
const PEOPLE = 200
const project = fileURLToPath(new URL('../../', import.meta.url))

test('either side killed while sending, again and again: afterwards both agree', async () => {
  const dice = seededRandom(7)
  const data = temporaryFolder()
  const invite = /RB-\w+/.exec(await output(endpoint(data, 'invite', '--name', 'Aallokko ry')))![0]
  let hosting = await start(data, 0)
  const { port } = hosting
  const address = `http://localhost:${port}/`

  const furnished = await openFurnishedStudio({ fetch: globalThis.fetch })
  const { studio, client, folder, world } = furnished
  await client.sync.connect({ endpoint: address, invite, visibility: 'page' })
  await issuePeople(studio, manyPeople(PEOPLE))
  await studio.close()

  for (let round = 0; round < ROUNDS; round++) {
    const sending = rosette(folder, world.documentsFolder, 'sync', '--retry')
    await someWork(sending)
    await pause(dice() * 40)
    const victim = round % 2 === 0 ? hosting.process : sending
    await kill(victim)
    if (victim === hosting.process) {
      await kill(sending)
      hosting = await start(data, port)
    }
  }
  await output(rosette(folder, world.documentsFolder, 'sync'))

  const workspace = openWorkspace(folder, world.now())
  workspace.key.unlock({ passphrase: PASSPHRASE, keychain: null })
  expect(countOutbox(workspace.db).filter(({ state }) => state !== 'published')).toEqual([])
  await expectAgreement(workspace, {
    endpoint: address,
    signer: workspace.key.signer(),
    world: { ...world, fetch: globalThis.fetch },
    signal: new AbortController().signal,
    patience: 10_000,
  })
  workspace.db.close()
  await kill(hosting.process)
}, 120_000)

const endpoint = (data: string, ...words: string[]): ChildProcess =>
  spawn(process.execPath, ['endpoint/main.ts', ...words, '--data', data], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function start(data: string, port: number): Promise<{ process: ChildProcess; port: number }> {
  const started = spawn(process.execPath, ['endpoint/main.ts', '--port', String(port), '--data', data], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [line] = await once(createInterface(started.stdout!), 'line')
  return { process: started, port: Number(/:(\d+)\./.exec(String(line))![1]) }
}

const rosette = (workspace: string, home: string, ...words: string[]): ChildProcess =>
  spawn(process.execPath, ['main/doors/terminal/index.ts', ...words, '--workspace', workspace], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ROSETTE_PASSPHRASE: PASSPHRASE, ROSETTE_HOME: join(home, 'home') },
  })

/** Until it has said something about its progress. */
async function someWork(process: ChildProcess): Promise<void> {
  await Promise.race([once(process.stderr!, 'data'), once(process, 'exit')])
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

async function output(process: ChildProcess): Promise<string> {
  let text = ''
  process.stdout!.on('data', (chunk: Buffer) => (text += chunk.toString()))
  process.stderr?.resume()
  const [code] = await once(process, 'exit')
  expect(code, text).toBe(0)
  return text
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

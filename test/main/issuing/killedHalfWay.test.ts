import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStudio } from '../../../main/createStudio.ts'
import { manyPeople, openFurnishedStudio, planPeople, runToEnd } from '../../openTestStudio.ts'
import { PASSPHRASE, testWorld } from '../../testWorld.ts'

const PEOPLE = 300

test('a process killed in the middle of a batch leaves a registry that resumes to exactly one badge each', async () => {
  const { studio, folder } = await openFurnishedStudio()
  const planned = await planPeople(studio, manyPeople(PEOPLE))
  await studio.close()

  await killWhileIssuing(folder, planned.id)

  const world = testWorld()
  const again = createStudio(world)
  try {
    const workspace = await again.client.workspace.open({ folder })
    expect(workspace.counts.unfinishedBatches).toBe(1)
    const interrupted = await again.client.batches.get({ id: planned.id })
    expect(interrupted.state).toBe('paused')
    expect(interrupted.counts.filed).toBeGreaterThan(0)
    expect(interrupted.counts.filed).toBeLessThan(PEOPLE)

    await again.client.workspace.unlock({ passphrase: PASSPHRASE })
    const done = await runToEnd(again, planned.id)
    expect(done).toMatchObject({ state: 'done', counts: { filed: PEOPLE, failed: 0, planned: 0 } })
    const files = readdirSync(join(done.folder, 'badges'))
    expect(files.filter((name) => name.endsWith('.writing'))).toEqual([])
    expect(files).toHaveLength(3 * PEOPLE)
    expect((await again.client.registry.search({})).total).toBe(PEOPLE)
  } finally {
    await again.close()
  }
})

/** Issues in another process and kills it, as a power cut would, once it has recorded something. */
async function killWhileIssuing(folder: string, batchId: string): Promise<void> {
  const from = (path: string): string =>
    JSON.stringify(new URL(`../../../main/${path}`, import.meta.url).href)
  const script = `
    const { createStudio } = await import(${from('createStudio.ts')})
    const { nodeWorld } = await import(${from('nodeWorld.ts')})
    const { client } = createStudio(nodeWorld('terminal'))
    await client.workspace.open({ folder: ${JSON.stringify(folder)} })
    await client.workspace.unlock({ passphrase: ${JSON.stringify(PASSPHRASE)} })
    for await (const { done } of await client.batches.run({ id: ${JSON.stringify(batchId)} })) console.log(done)
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ROSETTE_HOME: join(folder, '..', 'home') },
  })
  const ended = once(child, 'exit')
  child.stdout.on('data', (chunk: Buffer) => {
    if (
      chunk
        .toString()
        .split('\n')
        .some((line) => Number(line) > 0)
    )
      child.kill('SIGKILL')
  })
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
}

/** The terminal door as the system sees it: a process with an exit code, two streams and signals. */
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { batch } from '#core/contract/batches'
import { createStudio } from '../../../../main/createStudio.ts'
import { nodeWorld } from '../../../../main/nodeWorld.ts'
import { type Ended, freshComputer, peopleCsv } from './computer.ts'
import { spawnRosette } from './spawnRosette.ts'

const COUNT = 900
const computer = freshComputer()
const outcome = z.object({ batch }).loose()

beforeAll(async () => {
  expect((await computer.rosette(['init', '--name', 'Aallokko ry'])).code).toBe(0)
})

/** People with different names, none with a digit, which a list would take for a mistake. */
const manyPeople = (): string =>
  peopleCsv(
    ...Array.from(
      { length: COUNT },
      (_value, index) => `Person ${String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`,
    ),
  )

/** Issues to many people and sends the signal once some are done. */
function issueAndStop(name: string, signal: NodeJS.Signals): Promise<Ended> {
  const list = computer.write(`${name}.csv`, manyPeople())
  const words = ['issue', '--people', list, '--badge', 'Peer tutor', '--batch-name', name]
  let sent = false
  return spawnRosette(computer, [...words, '--confirm', 'duplicate-in-registry'], {
    onStderr: (text, child) => {
      if (sent || !/^Issuing: [1-9]/m.test(text)) return
      sent = child.kill(signal)
    },
  })
}

const batchNamed = async (name: string) => {
  const all = z.array(batch).parse(JSON.parse((await computer.rosette(['batches', '--json'])).stdout))
  return all.find((one) => one.name === name)!
}

describe('a batch that is stopped in the middle', () => {
  test('is paused by Ctrl+C and finished by --resume, each person once', async () => {
    const stopped = await issueAndStop('Stopped', 'SIGINT')
    const half = await batchNamed('Stopped')
    // Windows has no signals between processes: there the process is simply gone.
    if (process.platform !== 'win32') {
      expect(stopped.code).toBe(7)
      expect(stopped.stdout).toContain(`issue --resume ${half.id}`)
      expect(half.state).toBe('paused')
    }
    expect(half.counts.filed).toBeGreaterThan(0)
    expect(half.counts.filed).toBeLessThan(COUNT)
    const resumed = await spawnRosette(computer, ['issue', '--resume', '--json'])
    expect(resumed).toMatchObject({ code: 0, stderr: '' })
    expect(outcome.parse(JSON.parse(resumed.stdout)).batch).toMatchObject({
      state: 'done',
      counts: { filed: COUNT, failed: 0, total: COUNT },
    })
  })

  test('survives being killed: the next process opens the workspace and goes on', async () => {
    const killed = await issueAndStop('Killed', 'SIGKILL')
    expect(killed.code).not.toBe(0)
    const resumed = await computer.rosette(['issue', '--resume', 'Killed', '--json'])
    expect(resumed.code).toBe(0)
    expect(outcome.parse(JSON.parse(resumed.stdout)).batch.counts).toMatchObject({ filed: COUNT })
  })

  test('when nothing is left to go on with, says so', async () => {
    const done = await computer.rosette(['issue', '--resume'])
    expect(done.code).toBe(0)
    expect(done.stdout).toContain('Every batch is finished')
  })
})

describe('a process', () => {
  test('ends with the exit code of what failed, which is one JSON document on stderr', async () => {
    const refused = await spawnRosette(computer, ['isue', '--json'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(JSON.parse(refused.stderr).error.message).toContain('Did you mean issue?')
  })

  test('explains its commands and exit codes without opening anything', async () => {
    const help = await spawnRosette(computer, ['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toContain('7  Stopped with Ctrl+C')
  })

  test('is not upset by a reader that goes away', async () => {
    const list = await spawnRosette(computer, ['registry', '--limit', '3000'], {
      onStart: (child) => child.stdout!.destroy(),
    })
    expect(list).toMatchObject({ code: 0, stderr: '' })
  })

  test('writes a long answer to a pipe to its last byte', async () => {
    const { stdout } = await spawnRosette(computer, ['registry', '--limit', '3000', '--json'])
    expect(JSON.parse(stdout).entries).toHaveLength(2 * COUNT)
  })

  test('refuses a workspace that another process has open, and still checks files', async () => {
    const { home } = computer
    const world = nodeWorld('terminal', { platform: process.platform, env: { ROSETTE_HOME: home }, home })
    const other = createStudio(world)
    try {
      const { folder, counts } = await other.client.workspace.open({
        folder: (await other.client.workspace.status()).defaultFolder,
      })
      expect(counts.credentials).toBe(2 * COUNT)
      const refused = await spawnRosette(computer, ['badges', '--workspace', folder, '--json'])
      expect(refused.code).toBe(6)
      expect(JSON.parse(refused.stderr).error.code).toBe('workspace/in-use')
      const { entries } = await other.client.registry.search({ limit: 1 })
      const { document } = await other.client.registry.get({ credentialId: entries[0]!.credentialId })
      expect((await spawnRosette(computer, ['verify', '-'], { stdin: document })).code).toBe(0)
    } finally {
      await other.close()
    }
  })
})

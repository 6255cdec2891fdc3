import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson } from '#core/canonicalJson'
import { createStudio } from '../../../main/createStudio.ts'
import { testWorld } from '../../testWorld.ts'
import { beginTestFamily } from './beginTestFamily.ts'

test('a process killed in the middle of designing leaves whole steps, each of which can be undone', async () => {
  const { studio, state, id, folder } = await beginTestFamily()
  await studio.close()

  await killWhileDesigning(folder, id)

  const again = createStudio(testWorld())
  try {
    const { families, workspace } = again.client
    await workspace.open({ folder })
    let now = await families.open({ id })
    expect(now.revision).toBeGreaterThan(0)
    for (let step = now.revision; step > 0; step--) {
      expect(now.document.members[0]!.title).toBe(`Title ${step}`)
      expect(now.undo).toBe(`Step ${step}`)
      now = await families.undo({ id, base: now.revision })
    }
    expect(now.undo).toBeNull()
    expect(canonicalJson(now.document)).toBe(canonicalJson(state.document))
  } finally {
    await again.close()
  }
})

/** Types titles in another process and kills it, as a power cut would, once it has kept some. */
async function killWhileDesigning(folder: string, id: string): Promise<void> {
  const from = (path: string): string =>
    JSON.stringify(new URL(`../../../main/${path}`, import.meta.url).href)
  const script = `
    const { createStudio } = await import(${from('createStudio.ts')})
    const { nodeWorld } = await import(${from('nodeWorld.ts')})
    const { client } = createStudio(nodeWorld('terminal'))
    await client.workspace.open({ folder: ${JSON.stringify(folder)} })
    const { families } = client
    const id = ${JSON.stringify(id)}
    let { document, revision } = await families.open({ id })
    const path = ['members', document.members[0].id, 'title']
    for (let step = 1; ; step++) {
      const diff = [{ path, after: 'Title ' + step }]
      const after = await families.change({ id, base: revision, label: 'Step ' + step, diff })
      revision = after.revision
      console.log(step)
    }
  `
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ROSETTE_HOME: join(folder, '..', 'home') },
  })
  const ended = once(child, 'exit')
  child.stdout.on('data', (chunk: Buffer) => {
    if (/\b5\b/.test(chunk.toString())) child.kill('SIGKILL')
  })
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
}

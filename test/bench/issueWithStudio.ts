/** The studio itself, from a CSV to signed, baked and recorded badges and merged certificates. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createStudio } from '../../main/createStudio.ts'
import { samplePeopleCsv } from '../../main/people/samplePeople.ts'
import type { Studio } from '../../main/studio.ts'
import type { World } from '../../main/world.ts'
import type { Finding, Measure } from './index.ts'

export function issueWithStudio(count: number): Measure {
  return async (folder) => (await issue(count, folder)).findings
}

export async function issue(
  count: number,
  folder: string,
): Promise<{ findings: Finding[]; batchFolder: string }> {
  const studio = openStudio(folder)
  const { client } = studio
  try {
    await client.workspace.create({
      folder: join(folder, 'workspace'),
      issuer: { name: 'Aallokko ry', language: 'en' },
      passphrase: 'sininen vene kulkee hiljaa',
    })
    const csv = new File([samplePeopleCsv(count)], 'people.csv')
    const findings: Finding[] = []
    const timed = async <Value>(step: string, work: () => Promise<Value>): Promise<Value> => {
      const start = performance.now()
      const value = await work()
      findings.push({ step, items: count, seconds: (performance.now() - start) / 1000 })
      return value
    }

    const start = performance.now()
    const batch = await timed('read, check and plan the list', async () => {
      const list = await client.people.read({ source: { kind: 'file', file: csv } })
      const defaults = { achievementId: null, date: '2026-11-20' }
      const counts = await client.people.check({ id: list.id, defaults })
      if (counts.ready !== count) throw new Error(`${counts.ready} of ${count} rows are ready`)
      return client.batches.plan({ listId: list.id, name: 'Bench', defaults })
    })
    await timed('sign, bake PNG 512 and SVG, file, record', async () =>
      drain(await client.batches.run({ id: batch.id })),
    )
    await timed('merged certificates', async () =>
      drain(await client.batches.print({ id: batch.id, mode: 'merged' })),
    )
    findings.push({ step: 'all together', items: count, seconds: (performance.now() - start) / 1000 })
    return { findings, batchFolder: batch.folder }
  } finally {
    await studio.close()
  }
}

const openStudio = (folder: string): Studio => createStudio(benchWorld(folder))

export const benchWorld = (folder: string): World => ({
  door: 'terminal',
  version: 'bench',
  now: () => new Date(),
  randomBytes: (bytes) => new Uint8Array(randomBytes(bytes)),
  documentsFolder: folder,
  settingsFolder: join(folder, 'settings'),
  resourcesFolder: fileURLToPath(new URL('../../resources/', import.meta.url)),
  checkPageFolder: fileURLToPath(new URL('../../out/page/', import.meta.url)),
  systemFonts: { system: 'linux', folders: [] },
  keychain: null,
  fetch: () => Promise.reject(new TypeError('There is no network here.')),
  reveal: () => Promise.resolve(false),
  connectionCost: () => Promise.resolve('unknown'),
  openPdf: () => Promise.resolve(false),
})

async function drain<Step, Result>(steps: AsyncIterator<Step, Result>): Promise<Result> {
  while (true) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

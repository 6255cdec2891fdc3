/** Publishing as plain files: all of a large registry, again with nothing new, and after a few more were issued. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PublishedFolder } from '#core/contract/publishing'
import { publishFolder } from '../../main/publishing/publishFolder.ts'
import { openCanonicaliser } from '../../main/verifying/openCanonicaliser.ts'
import { openWorkspace } from '../../main/workspace/openWorkspace.ts'
import { buildPageIfStale } from '../../scripts/buildIfStale.ts'
import { PASSPHRASE, workspaceIn } from './fillRegistry.ts'
import type { Finding, Measure } from './index.ts'
import { benchWorld } from './issueWithStudio.ts'

const BASE = 'https://badges.example/'

export function publishAsFiles(count: number, more: number): Measure {
  return async (folder) => {
    await buildPageIfStale(() => {})
    const world = benchWorld(folder)
    const canonicaliser = openCanonicaliser(world)
    const out = join(folder, 'web')
    const findings: Finding[] = []
    const publish = async (step: string): Promise<void> => {
      const workspace = openWorkspace(workspaceIn(folder), world.now())
      workspace.key.unlock({ passphrase: PASSPHRASE, keychain: null })
      const start = performance.now()
      const input = {
        baseUrl: BASE,
        folder: out,
        visibility: 'page-without-name',
        everything: false,
      } as const
      const { written, unchanged } = await drain<unknown, PublishedFolder>(
        publishFolder(input, { workspace, canonicaliser, world }),
      )
      const seconds = (performance.now() - start) / 1000
      findings.push({ step: `${step}: ${written} files`, items: written || unchanged, seconds })
      workspace.db.close()
    }
    fill(folder, count, 0)
    await publish(`${count} badges, pages without names`)
    await publish('again, nothing new')
    fill(folder, more, count)
    await publish(`${more} more badges`)
    findings.push(floor(out, join(folder, 'floor')))
    return findings
  }
}

const fill = (folder: string, count: number, skip: number): void => {
  const script = fileURLToPath(new URL('./fillRegistry.ts', import.meta.url))
  execFileSync(process.execPath, [script, folder, String(count), String(skip)], { stdio: 'inherit' })
}

/** Enough to know; copying them all takes longer than publishing them. */
const FLOOR_FILES = 10_000

/** The same bytes, each file written once. */
function floor(from: string, to: string): Finding {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .slice(0, FLOOR_FILES)
  const start = performance.now()
  for (const path of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), readFileSync(join(from, path)))
  }
  return {
    step: 'floor: files of the folder read and written',
    items: files.length,
    seconds: (performance.now() - start) / 1000,
  }
}

async function drain<Step, Result>(steps: AsyncIterator<Step, Result>): Promise<Result> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

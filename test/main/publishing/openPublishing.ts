import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PublishedFolder } from '#core/contract/publishing'
import type { Visibility } from '#core/visibilities'
import type { World } from '../../../main/world.ts'
import { openFurnishedStudio } from '../../openTestStudio.ts'

export const BASE = 'https://badges.aallokko.example/open/'

/** A furnished studio that publishes into a folder of its own; the checking page is a stand-in, unless there is one. */
export async function openPublishing(changes: Partial<World> = {}) {
  const opened = await openFurnishedStudio(changes)
  const { client, world } = opened
  const folder = join(world.documentsFolder, 'web')
  if (!existsSync(world.checkPageFolder)) {
    mkdirSync(world.checkPageFolder, { recursive: true })
    writeFileSync(join(world.checkPageFolder, 'index.html'), '<!doctype html><title>Check</title>')
  }
  const publish = async (
    options: { visibility?: Visibility; baseUrl?: string; everything?: boolean; into?: string } = {},
  ): Promise<PublishedFolder> => {
    const { into = folder, baseUrl = BASE, ...rest } = options
    const steps = await client.publishing.toFolder({ baseUrl, folder: into, ...rest })
    for (;;) {
      const step = await steps.next()
      if (step.done) return step.value
    }
  }
  return { ...opened, folder, publish }
}

/** Every file below a folder with its text, by path. */
export const textsIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  )

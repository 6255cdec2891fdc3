import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { failureOf } from './failureOf.ts'

/** Everything that a demo puts into its folder, and so everything that the next demo may take away. */
const demoPaths = (folder: string) => ({
  folder,
  marker: join(folder, MARKER),
  people: join(folder, 'people.csv'),
  workspace: join(folder, 'workspace'),
})

const MARKER = 'rosette-demo.json'
const OURS = new Set([MARKER, 'people.csv', 'workspace'])
const marker = z.object({ madeBy: z.literal('rosette demo') })

/**
 * Makes the folder ready for a fresh demo. A former demo is taken away; anything else in the folder is left alone and
 * refused with `terminal/folder-not-empty`. A demo that is open in the studio is refused as `workspace/in-use`.
 */
export async function readyDemoFolder(client: StudioClient, folder: string) {
  const paths = demoPaths(folder)
  const found = existsSync(folder) ? await readdir(folder) : []
  if (found.length > 0) {
    refuseForeign(paths, found)
    await refuseOpenElsewhere(client, paths.workspace)
    // The marker goes last, so that a removal that was cut off can be taken up again.
    await rm(paths.workspace, { recursive: true, force: true })
    await rm(paths.people, { force: true })
  }
  await mkdir(folder, { recursive: true })
  await writeFile(paths.marker, `${JSON.stringify({ madeBy: 'rosette demo' })}\n`)
  return paths
}

function refuseForeign(paths: ReturnType<typeof demoPaths>, found: readonly string[]): void {
  const foreign = found.find((name) => !OURS.has(name))
  if (foreign === undefined && isFormerDemo(paths.marker)) return
  throw new StudioError(
    'terminal/folder-not-empty',
    foreign !== undefined && isFormerDemo(paths.marker)
      ? `“${paths.folder}” holds a former demo, but also “${foreign}”. Move that away or choose another folder.`
      : `“${paths.folder}” is not empty and not a former demo. Choose an empty or a new folder.`,
  )
}

function isFormerDemo(path: string): boolean {
  try {
    return marker.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success
  } catch {
    return false
  }
}

/** Only asks: a former demo that is damaged is no reason to keep it. */
async function refuseOpenElsewhere(client: StudioClient, workspace: string): Promise<void> {
  if (!existsSync(workspace)) return
  try {
    await client.workspace.open({ folder: workspace })
  } catch (error) {
    if (failureOf(error).failure.code === 'workspace/in-use') throw error
  } finally {
    await client.workspace.close()
  }
}

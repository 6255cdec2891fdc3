import { existsSync, readFileSync } from 'node:fs'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ORPCError } from '@orpc/client'
import { z } from 'zod'
import type { StudioClient } from '#core/contract/client'
import { StudioError } from '#core/errors'
import { fileError } from '../../files/fileError.ts'
import { makeFolder } from '../../files/makeFolder.ts'
import { failureOf } from './failureOf.ts'

/** Everything that a demo puts into its folder, and so everything that the next demo may take away. */
const demoPaths = (folder: string) => ({
  folder,
  marker: join(folder, MARKER),
  people: join(folder, 'people.csv'),
  workspace: join(folder, 'workspace'),
})

type DemoPaths = ReturnType<typeof demoPaths>

const MARKER = 'rosette-demo.json'
const OURS = new Set([MARKER, 'people.csv', 'workspace'])
const marker = z.object({ madeBy: z.literal('rosette demo') })

/**
 * Makes the folder ready for a fresh demo. A former demo is taken away; anything else in the folder is left alone and
 * refused with `terminal/folder-not-empty`. A demo that is open in the studio is refused as `workspace/in-use`.
 */
export async function readyDemoFolder(client: StudioClient, folder: string) {
  const paths = demoPaths(folder)
  try {
    const found = existsSync(folder) ? await readdir(folder) : []
    if (found.length > 0) {
      refuseForeign(paths, found)
      await refuseOpenElsewhere(client, paths.workspace)
      await takeAway(paths)
    }
    makeFolder(folder)
    await writeFile(paths.marker, `${JSON.stringify({ madeBy: 'rosette demo' })}\n`)
  } catch (error) {
    throw error instanceof ORPCError ? error : fileError(error, paths.workspace)
  }
  return paths
}

/** The marker stays, so that a removal that was cut off can be taken up again. */
async function takeAway(paths: DemoPaths): Promise<void> {
  await rm(paths.workspace, { recursive: true, force: true })
  await rm(paths.people, { force: true })
}

function refuseForeign(paths: DemoPaths, found: readonly string[]): void {
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

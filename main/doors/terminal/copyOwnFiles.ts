import { copyFile, cp, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { StudioClient } from '#core/contract/client'
import { fileError } from '../../files/fileError.ts'
import { allPages } from './allPages.ts'

/**
 * Copies people's own certificates from the folder of a batch into another. Of people who were chosen (`only`, their
 * credentials) just theirs: the folder has those of all who were printed before.
 */
export async function copyOwnFiles(
  client: StudioClient,
  id: string,
  only: readonly string[] | null,
  from: string,
  to: string,
): Promise<void> {
  const rows = only === null ? null : await allPages((page) => client.batches.rows({ id, ...page }))
  const files = rows?.flatMap((row) =>
    only!.includes(row.credentialId) ? row.files.filter(({ kind }) => kind === 'pdf') : [],
  )
  try {
    if (!files) return await cp(from, to, { recursive: true })
    await mkdir(to, { recursive: true })
    for (const { path } of files) await copyFile(path, join(to, basename(path)))
  } catch (error) {
    throw fileError(error, to)
  }
}

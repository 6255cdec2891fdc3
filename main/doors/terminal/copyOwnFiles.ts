import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileError } from '../../files/fileError.ts'

/** Copies the certificates just printed into a folder; their own may have those of others, printed before. */
export async function copyOwnFiles(files: readonly string[], to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true })
    for (const file of files) await copyFile(file, join(to, basename(file)))
  } catch (error) {
    throw fileError(error, to)
  }
}

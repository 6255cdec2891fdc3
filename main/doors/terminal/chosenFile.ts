import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { MAX_FILE_BYTES } from '#core/contract/shapes'
import { StudioError } from '#core/errors'
import { codeOf } from '../../files/fileError.ts'

/** A file that a person named on the command line, with its bytes, as the contract takes it. */
export async function chosenFile(path: string): Promise<File> {
  const facts = await stat(path).catch((error: unknown) => refuse(path, error))
  if (facts.isDirectory()) {
    throw new StudioError('terminal/cannot-read', `“${path}” is a folder. Give a file.`)
  }
  if (facts.size > MAX_FILE_BYTES) {
    throw new StudioError('terminal/too-large', `“${path}” is larger than 64 MB. Give a smaller file.`)
  }
  const bytes = await readFile(path).catch((error: unknown) => refuse(path, error))
  return new File([new Uint8Array(bytes)], basename(path))
}

function refuse(path: string, error: unknown): never {
  const code = codeOf(error)
  const why =
    code === 'ENOENT'
      ? 'There is no such file. Check the name and the folder.'
      : code === 'EACCES' || code === 'EPERM'
        ? 'It may not be read. Ask for permission, or copy it to a folder of your own.'
        : code === 'EBUSY'
          ? 'It is open in another program. Close it there, then try again.'
          : 'Check that its disk is there, then try again.'
  throw new StudioError('terminal/cannot-read', `“${path}” could not be read. ${why}`, {}, { cause: error })
}

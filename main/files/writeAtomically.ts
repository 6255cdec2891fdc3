import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { fileError } from './fileError.ts'

/**
 * Writes a whole file or none of it: under a temporary name beside it, then renamed over it. With `flush` the bytes
 * are on the disk before the name is; leave it out for files that can be made again from the registry.
 */
export function writeAtomically(
  path: string,
  bytes: Uint8Array | string,
  options: { flush?: boolean } = {},
): void {
  const temporary = `${path}.writing`
  let opened = false
  try {
    const file = openSync(temporary, 'w')
    opened = true
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      for (let done = 0; done < data.length; ) done += writeSync(file, data, done, data.length - done)
      if (options.flush) fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    if (opened) rmSync(temporary, { force: true })
    throw fileError(error, path)
  }
}

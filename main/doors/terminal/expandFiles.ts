import { existsSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { StudioError } from '#core/errors'

/** Files as they were named. A pattern such as `*.png` is resolved here, for shells that leave it as it is. */
export async function expandFiles(named: readonly string[]): Promise<string[]> {
  const files = await Promise.all(named.map(expand))
  return files.flat()
}

async function expand(named: string): Promise<string[]> {
  if (named === '-' || existsSync(named) || !/[*?]/.test(named)) return [named]
  const found = await matching(named)
  if (found.length > 0) return found
  throw new StudioError(
    'terminal/cannot-read',
    `No file matches “${named}”. Check the folder and the ending.`,
  )
}

async function matching(pattern: string): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob(pattern)) found.push(file)
  return found.toSorted()
}

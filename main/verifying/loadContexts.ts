import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { StudioError } from '#core/errors'
import type { Json } from '#core/proof/json'

/** `source` says where the body came from and under which licence it ships. */
const manifestSchema = z.array(
  z.object({ url: z.url(), file: z.string(), sha256: z.string(), source: z.string() }),
)

/**
 * The JSON-LD contexts that ship with the application, by URL. Throws 'proof/damaged-context' if one is missing or
 * differs from the manifest: with it, signatures would mean something else.
 */
export function loadContexts(resourcesFolder: string): ReadonlyMap<string, Json> {
  const read = (file: string): string => {
    try {
      return readFileSync(join(resourcesFolder, 'contexts', file), 'utf8')
    } catch (error) {
      throw damaged(file, error)
    }
  }
  const manifest = manifestSchema.parse(JSON.parse(read('manifest.json')))
  return new Map(
    manifest.map(({ url, file, sha256 }): [string, Json] => {
      const text = read(file)
      if (hash('sha256', text) !== sha256) throw damaged(file)
      return [url, JSON.parse(text)]
    }),
  )
}

const damaged = (file: string, cause?: unknown): StudioError =>
  new StudioError(
    'proof/damaged-context',
    `The file ${file} of this program is missing or damaged, so badges can neither be signed nor checked. Install the program again.`,
    { file },
    { cause },
  )

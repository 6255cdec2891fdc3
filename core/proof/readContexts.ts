import { hex } from '@scure/base'
import { z } from 'zod'
import { StudioError } from '../errors.ts'
import type { Crypto } from './crypto.ts'
import type { Json } from './json.ts'

/** `source` says where the body came from and under which licence it ships. */
const manifestSchema = z.array(
  z.object({ url: z.url(), file: z.string(), sha256: z.string(), source: z.string() }),
)

/**
 * The JSON-LD contexts that ship with the application, by URL. `read` gives the text of a file in their folder. Throws
 * 'proof/damaged-context' if one is missing or differs from the manifest: with it, signatures would mean something else.
 */
export function readContexts(
  read: (file: string) => string,
  { sha256 }: Pick<Crypto, 'sha256'>,
): ReadonlyMap<string, Json> {
  const textOf = (file: string): string => {
    try {
      return read(file)
    } catch (error) {
      throw damaged(file, error)
    }
  }
  const manifest = manifestSchema.parse(JSON.parse(textOf('manifest.json')))
  return new Map(
    manifest.map((context): [string, Json] => {
      const text = textOf(context.file)
      if (hex.encode(sha256(text)) !== context.sha256) throw damaged(context.file)
      return [context.url, JSON.parse(text)]
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

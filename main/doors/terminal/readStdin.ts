import { Buffer } from 'node:buffer'
import { MAX_FILE_BYTES } from '#core/contract/shapes'
import { StudioError } from '#core/errors'

/** Everything that is piped in. Text is read as UTF-8. */
export const readStdin = async (stdin: NodeJS.ReadStream): Promise<string> =>
  new TextDecoder().decode(await readStdinBytes(stdin))

/** Everything that is piped in, as it is: a list may be in any encoding. */
export async function readStdinBytes(stdin: NodeJS.ReadStream): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stdin as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > MAX_FILE_BYTES) {
      throw new StudioError('terminal/too-large', 'More than 64 MB were piped in. Give a smaller file.')
    }
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

import { StudioError } from '#core/errors'

/**
 * The bytes of a request's body. Throws 'sync/too-large' as soon as they are more than `most`. How long they may take
 * is for the server: see serve.ts.
 */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (!(announced <= most)) throw tooLarge(most)
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (most: number): StudioError =>
  new StudioError('sync/too-large', 'This is more than is taken at once. Send fewer entries.', { most })

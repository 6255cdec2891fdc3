/** No badge and no list of revoked ones is longer. */
const MOST_BYTES = 2 * 1024 * 1024
const MILLISECONDS = 15_000

/**
 * The text at an address, without cookies and without saying which page asks. Rejects when it cannot be had: no network,
 * an error of the server, a site that does not let other pages read it, or far too much.
 */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    signal: AbortSignal.timeout(MILLISECONDS),
    headers: { Accept: 'application/json, application/ld+json, application/jwt;q=0.5, */*;q=0.1' },
  })
  if (!answer.ok || !answer.body) throw new Error(`${answer.status}`)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (const reader = answer.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(chunks).text()
    bytes += value.length
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      throw new Error('too long')
    }
    chunks.push(value)
  }
}

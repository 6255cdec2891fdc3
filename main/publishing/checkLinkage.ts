import type { LinkageCheck } from '#core/contract/publishing'
import { checkDomainLinkage, linkageAddressOf, originOf } from '#core/credential/domainLinkage'
import { StudioError } from '#core/errors'
import type { World } from '../world.ts'

const MILLISECONDS = 15_000
/** It is a few hundred bytes for each key. */
const MOST_CHARACTERS = 256 * 1024

/** Asks a web site whether it names the key as its own, as everybody else would. Throws 'publishing/no-site'. */
export async function checkLinkage(
  site: string,
  { did, world }: { readonly did: string; readonly world: Pick<World, 'fetch' | 'now'> },
): Promise<LinkageCheck> {
  const origin = originOf(site)
  if (origin === undefined) {
    throw new StudioError(
      'publishing/no-site',
      'It is not known which web site to ask. Give its address, such as https://example.org.',
    )
  }
  const address = linkageAddressOf(origin)
  const found = await textAt(address, world)
  if (found === undefined) return { address, state: 'not-reached', readableByPages: false }
  const state = await checkDomainLinkage(found.text, { did, origin, now: world.now() })
  return { address, state, readableByPages: found.readableByPages }
}

/** Pages of other sites may read it only if the site says so. */
async function textAt(
  address: string,
  { fetch }: Pick<World, 'fetch'>,
): Promise<{ text: string; readableByPages: boolean } | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(MILLISECONDS), redirect: 'error' })
    if (!answer.ok) return undefined
    const text = await answer.text()
    const readableByPages = answer.headers.get('access-control-allow-origin') === '*'
    return text.length > MOST_CHARACTERS ? undefined : { text, readableByPages }
  } catch {
    return undefined
  }
}

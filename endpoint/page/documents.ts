/** Documents of the web that are at hand: asked for now, kept from before, or brought along as a file. */
import type { Verification } from '#core/contract/verify'
import { fetchText } from './fetchText.ts'
import { keepDocument, keptDocument } from './kept.ts'

type Missing = Verification['web']['missing'][number]

/** What came in during this visit; it counts before what was kept. */
const fresh = new Map<string, string>()
const asked = new Set<string>()

export const documentAt = (address: string): string | undefined => fresh.get(address) ?? keptDocument(address)

/** Whether an answer came; its text is kept for the next time without a network. */
export async function ask({ address }: Pick<Missing, 'address'>): Promise<boolean> {
  asked.add(address)
  try {
    const text = await fetchText(address)
    fresh.set(address, text)
    keepDocument(address, text)
    return true
  } catch {
    return false
  }
}

/**
 * Of this page's own site nobody has to be asked for leave: it sees that the page is used anyway. Lists that were kept
 * are asked for again, because yesterday's does not know of today. Returns whether anything came.
 */
export async function askOwnSite(
  answers: readonly Verification[],
  listsLookedAt: readonly string[],
): Promise<boolean> {
  const addresses = new Set([
    ...answers.flatMap(({ web }) => web.missing.map(({ address }) => address)),
    ...listsLookedAt,
  ])
  const own = [...addresses].filter((address) => isOwnSite(address) && !asked.has(address))
  const came = await Promise.all(own.map((address) => ask({ address })))
  return came.includes(true)
}

const isOwnSite = (address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === location.origin

/** Takes a list of revoked badges that somebody brought as a file. False if the text is none. */
export function bringList(text: string): boolean {
  const list = listIn(text)
  if (list === undefined) return false
  fresh.set(list, text)
  keepDocument(list, text)
  return true
}

/** The address at which a list says it lies. */
function listIn(text: string): string | undefined {
  try {
    const document: unknown = JSON.parse(text)
    if (typeof document !== 'object' || document === null || !('type' in document && 'id' in document))
      return undefined
    const types = Array.isArray(document.type) ? document.type : [document.type]
    const isList = types.includes('BitstringStatusListCredential') && typeof document.id === 'string'
    return isList ? String(document.id) : undefined
  } catch {
    return undefined
  }
}

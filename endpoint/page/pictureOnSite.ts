import { hex } from '@scure/base'
import type { Verification } from '#core/contract/verify'
import { parseDocument } from '#core/credential/parseDocument'
import { readCredential } from '#core/credential/readCredential'
import { isStudioError } from '#core/errors'
import { addressesOf } from '#core/sync/addresses'
import { fetchText } from './fetchText.ts'
import { sha256 } from './sha256.ts'

/**
 * The picture of a badge that a link of this very site led to, as a `data:` URI: it lies where its issuer publishes, and
 * counts only if it is the one that was signed for. Null if there is none.
 */
export async function pictureOnSite({ technical, verdict }: Verification): Promise<string | null> {
  const digest = verdict === 'altered' ? undefined : signedPicture(technical.document)
  if (digest === undefined) return null
  try {
    const svg = await fetchText(new URL(`../${digest.address}`, location.href).href)
    if (hex.encode(sha256(svg)) !== digest.sha256) return null
    return `data:image/svg+xml,${encodeURIComponent(svg)}`
  } catch {
    return null
  }
}

function signedPicture(document: string | null): { address: string; sha256: string } | undefined {
  try {
    const reading = document?.startsWith('{') ? readCredential(parseDocument(document)) : undefined
    const svg = reading?.pictures.svg
    if (!reading || !svg) return undefined
    return { address: addressesOf(reading.issuer.id).image(svg, 'svg'), sha256: svg }
  } catch (error) {
    if (isStudioError(error)) return undefined
    throw error
  }
}

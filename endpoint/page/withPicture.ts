import { hex } from '@scure/base'
import type { Verification } from '#core/contract/verify'
import { parseDocument } from '#core/credential/parseDocument'
import { readCredential } from '#core/credential/readCredential'
import { isStudioError } from '#core/errors'
import { addressesOf } from '#core/sync/addresses'
import { fetchText } from './fetchText.ts'
import { sha256 } from './sha256.ts'

/**
 * A badge that this very site publishes, shown with its picture, which lies beside it. It counts only if it is the one
 * that was signed for.
 */
export async function withPicture(answer: Verification): Promise<Verification> {
  const { image, verdict, technical } = answer
  const signed = image !== null || verdict === 'altered' ? undefined : signedPicture(technical.document)
  return signed ? { ...answer, image: await pictureAt(signed) } : answer
}

interface SignedPicture {
  /** From the top of what is published. */
  readonly address: string
  readonly sha256: string
}

/** As a `data:` URI; null if it is not there, or another one is. */
async function pictureAt({ address, sha256: expected }: SignedPicture): Promise<string | null> {
  try {
    const svg = await fetchText(new URL(`../${address}`, location.href).href)
    return hex.encode(sha256(svg)) === expected ? `data:image/svg+xml,${encodeURIComponent(svg)}` : null
  } catch {
    return null
  }
}

function signedPicture(document: string | null): SignedPicture | undefined {
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

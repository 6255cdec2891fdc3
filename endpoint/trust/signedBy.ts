import { checkSignature } from '#core/credential/checkSignature'
import { parseDocument } from '#core/credential/parseDocument'
import { StudioError } from '#core/errors'
import type { JsonObject } from '#core/proof/json'
import type { Trust } from './openTrust.ts'

/**
 * The document, if every word of it is covered by a signature of the issuer. Throws what `parseDocument` throws, and
 * 'sync/proof' otherwise.
 */
export async function signedBy(did: string, text: string, trust: Trust): Promise<JsonObject> {
  const document = parseDocument(text)
  const signature = await checkSignature(document, trust.canonicaliser, trust.crypto)
  const right = signature.result === 'good' && signature.signer.proven && signature.signer.controller === did
  if (!right) throw wrongProof()
  return document
}

export const wrongProof = (): StudioError =>
  new StudioError(
    'sync/proof',
    'This is not signed by the issuer that sent it, or was changed after it was signed. Sign it again, then send it.',
  )

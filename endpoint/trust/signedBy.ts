import { checkSignature } from '#core/credential/checkSignature'
import { parseDocument } from '#core/credential/parseDocument'
import { StudioError } from '#core/errors'
import type { JsonObject } from '#core/proof/json'
import type { Trust } from './openTrust.ts'

/**
 * The document, if every word of it is covered by a signature of the issuer. Throws what `parseDocument` throws, and
 * 'sync/too-intricate', and 'sync/proof' otherwise.
 */
export async function signedBy(did: string, text: string, trust: Trust): Promise<JsonObject> {
  refuseIntricate(text)
  const document = parseDocument(text)
  const signature = await checkSignature(document, trust.canonicaliser, trust.crypto)
  const right = signature.result === 'good' && signature.signer.proven && signature.signer.controller === did
  if (!right) throw wrongProof()
  return document
}

/** Ten times what a badge with everything in it has. Checking a proof takes about a millisecond for each. */
const MOST_PARTS = 300

/** SECURITY: nobody can keep the endpoint busy with a document that was made to be slow. */
export function refuseIntricate(text: string): void {
  if (text.split('{', MOST_PARTS + 2).length <= MOST_PARTS + 1) return
  throw new StudioError(
    'sync/too-intricate',
    'This has far more parts than a badge needs, so it is not published. Shorten the lists in it.',
    { most: MOST_PARTS },
  )
}

export const wrongProof = (): StudioError =>
  new StudioError(
    'sync/proof',
    'This is not signed by the issuer that sent it, or was changed after it was signed. Sign it again, then send it.',
  )

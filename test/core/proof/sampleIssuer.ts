/** An issuer with a known key, and a canonicaliser over the contexts that ship. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Canonicaliser, type CanonicaliserLimits } from '#core/proof/canonicaliser'
import { contextLoader } from '#core/proof/contexts'
import type { Signer } from '#core/proof/crypto'
import { didKeyOf, verificationMethodOf } from '#core/proof/didKey'
import { nodeCrypto } from '../../../main/crypto.ts'
import { loadContexts } from '../../../main/verifying/loadContexts.ts'

export interface SampleIssuer extends Signer {
  readonly publicKey: Uint8Array
}

export function issuerFromSeed(seed: Uint8Array): SampleIssuer {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x!, 'base64url')
  const did = didKeyOf(publicKey)
  return {
    did,
    publicKey,
    verificationMethod: verificationMethodOf(did),
    sign: (message) => sign(null, message, privateKey),
  }
}

export const sampleIssuer = issuerFromSeed(new Uint8Array(32).fill(7))
export const stranger = issuerFromSeed(new Uint8Array(32).fill(8))

export const resourcesFolder = fileURLToPath(new URL('../../../resources', import.meta.url))
export const contexts = loadContexts(resourcesFolder)
export const documentLoader = contextLoader(contexts)

export const openCanonicaliser = (limits: Partial<CanonicaliserLimits> = {}): Canonicaliser =>
  new Canonicaliser({ documentLoader, sha256: nodeCrypto.sha256, nonce: 'f00dfeedf00dfeed' }, limits)

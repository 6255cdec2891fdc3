import { Canonicaliser } from '#core/proof/canonicaliser'
import { contextLoader } from '#core/proof/contexts'
import { nodeCrypto } from '../crypto.ts'
import type { World } from '../world.ts'
import { loadContexts } from './loadContexts.ts'

/** A canonicaliser over the contexts that ship with the application. Keep it: it learns the shapes it meets. */
export function openCanonicaliser({
  resourcesFolder,
  randomBytes,
}: Pick<World, 'resourcesFolder' | 'randomBytes'>): Canonicaliser {
  return new Canonicaliser({
    documentLoader: contextLoader(loadContexts(resourcesFolder)),
    sha256: nodeCrypto.sha256,
    nonce: Buffer.from(randomBytes(16)).toString('hex'),
  })
}

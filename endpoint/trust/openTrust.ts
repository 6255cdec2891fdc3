import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Canonicaliser } from '#core/proof/canonicaliser'
import { contextLoader } from '#core/proof/contexts'
import type { Crypto } from '#core/proof/crypto'
import { readContexts } from '#core/proof/readContexts'
import { nodeCrypto } from './nodeCrypto.ts'

/** What signatures are checked with. The endpoint has no key of its own and signs nothing. */
export interface Trust {
  readonly crypto: Crypto
  /** Keep it: it learns the shapes it meets. */
  readonly canonicaliser: Canonicaliser
}

export function openTrust(resourcesFolder: string, randomBytes: (count: number) => Uint8Array): Trust {
  const contexts = readContexts(
    (file) => readFileSync(join(resourcesFolder, 'contexts', file), 'utf8'),
    nodeCrypto,
  )
  const canonicaliser = new Canonicaliser({
    documentLoader: contextLoader(contexts),
    sha256: nodeCrypto.sha256,
    nonce: Buffer.from(randomBytes(16)).toString('hex'),
  })
  return { crypto: nodeCrypto, canonicaliser }
}

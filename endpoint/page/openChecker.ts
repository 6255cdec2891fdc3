import { Canonicaliser } from '#core/proof/canonicaliser'
import { contextLoader } from '#core/proof/contexts'
import type { Json } from '#core/proof/json'
import type { FileChecker } from '#core/verifying/checkFile'
import contextList from '../../resources/contexts/manifest.json'
import { browserCrypto } from './browserCrypto.ts'
import { codesInPicture } from './codesInPicture.ts'

const bodies = import.meta.glob<Json>('../../resources/contexts/*.json', { eager: true, import: 'default' })

/** Checks as the studio does, with what a browser has. Keep its canonicaliser: it learns the shapes it meets. */
export function openChecker(
  knows: Pick<FileChecker, 'knownIssuer' | 'documentAt' | 'statusList'>,
): () => FileChecker {
  const contexts = new Map(
    contextList.map(({ url, file }) => [url, bodies[`../../resources/contexts/${file}`]!]),
  )
  const canonicaliser = new Canonicaliser({
    documentLoader: contextLoader(contexts),
    sha256: browserCrypto.sha256,
    nonce: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join(''),
  })
  return () => ({
    ...knows,
    crypto: browserCrypto,
    canonicaliser,
    now: new Date(),
    codesInPicture,
    dataUri,
    breathe: () => new Promise((resume) => setTimeout(resume)),
  })
}

function dataUri(type: string, bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `data:${type};base64,${btoa(binary)}`
}

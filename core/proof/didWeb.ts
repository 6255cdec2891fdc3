/**
 * did:web: an identifier that is a web address, behind which the issuer keeps its keys. Nothing is fetched here: the
 * document is handed over by whoever fetched it.
 * https://w3c-ccg.github.io/did-method-web/
 */
import { z } from 'zod'
import { publicKeyOfMultibase } from './didKey.ts'
import type { NamedKey } from './verificationMethod.ts'

/** The address of the document of a did:web; undefined for other identifiers. A fragment is passed over. */
export function didWebAddress(did: string): string | undefined {
  const [identifier = ''] = did.split('#')
  const [host, ...path] = /^did:web:([A-Za-z0-9.%:_~-]+)$/.exec(identifier)?.[1]?.split(':') ?? []
  if (!host) return undefined
  const file = path.length > 0 ? `${path.join('/')}/did.json` : '.well-known/did.json'
  const address = `https://${host.replace(/%3a/i, ':')}/${file}`
  return URL.canParse(address) ? new URL(address).href : undefined
}

/** The key that a document of a did:web gives a name, if it may sign credentials. */
export function keyInDidDocument(text: string, name: string): NamedKey | undefined {
  const [controller = ''] = name.split('#')
  const { data } = didDocument.safeParse(parsed(text))
  if (data?.id !== controller || !data.assertionMethod.includes(name)) return undefined
  const method = data.verificationMethod.find(({ id }) => id === name)
  if (method?.controller !== controller) return undefined
  const key = publicKeyOfMultibase(method.publicKeyMultibase ?? '')
  return key && { controller, key, proven: true }
}

/** Methods may also stand in place of their names, as objects. */
const didDocument = z.object({
  id: z.string(),
  verificationMethod: z
    .array(z.object({ id: z.string(), controller: z.string(), publicKeyMultibase: z.string().optional() }))
    .default([]),
  assertionMethod: z.array(z.unknown()).default([]),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

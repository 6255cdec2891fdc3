import { type PublicKey, publicKeyOfMultibase } from './didKey.ts'

export interface NamedKey {
  /** Who the key speaks for, as the name of the key claims. */
  readonly controller: string
  readonly key: PublicKey
  /** Whether the name proves that claim. Else anybody could have written it, and only a list of keys can tell. */
  readonly proven: boolean
}

/**
 * Reads the key out of the name that a proof gives it, without a network: `did:key:z…#z…`, `did:key:z…`, and
 * `<issuer's address>#z…`. Undefined for names that would have to be looked up.
 */
export function keyOfVerificationMethod(name: unknown): NamedKey | undefined {
  if (typeof name !== 'string') return undefined
  const [controller, fragment, ...rest] = name.split('#')
  if (!controller || rest.length > 0) return undefined
  const didKey = controller.startsWith('did:key:') ? controller.slice('did:key:'.length) : undefined
  // SECURITY: a did:key names one key; another one after the `#` does not speak for it.
  if (didKey !== undefined && fragment !== undefined && fragment !== didKey) return undefined
  const key = publicKeyOfMultibase(didKey ?? fragment ?? '')
  return key && { controller, key, proven: didKey !== undefined }
}

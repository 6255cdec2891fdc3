/**
 * Who a credential is about, as Open Badges 3.0 writes it: a plain name, or the hash of an e-mail address with salt.
 * Salted hashes keep addresses out of files, but anyone who knows an address can try it: they are not anonymity.
 */
import { hex } from '@scure/base'
import type { Crypto } from '../proof/crypto.ts'

export type IdentityObject = {
  type: 'IdentityObject'
  hashed: boolean
  identityHash: string
  identityType: string
  salt?: string
}

export const nameIdentity = (name: string): IdentityObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityHash: name,
  identityType: 'name',
})

export const emailIdentity = (email: string, salt: string, sha256: Crypto['sha256']): IdentityObject => ({
  type: 'IdentityObject',
  hashed: true,
  identityHash: hashIdentity(email.trim(), salt, sha256),
  identityType: 'emailAddress',
  salt,
})

/** `sha256$…`: the salt comes after the identity, and nothing is normalised. */
export const hashIdentity = (identity: string, salt: string, sha256: Crypto['sha256']): string =>
  `sha256$${hex.encode(sha256(identity + salt))}`

/** The issuer's key in the forms in which other programs look for it. */
import { jwkOfDid } from '../proof/jwt.ts'
import { addressesOf, didWebOf, issuerKeyOf, urlOf } from './addresses.ts'

/** RFC 7517; `kid` is how signatures name the key. */
export const jwksOf = (did: string) => ({
  keys: [{ ...jwkOfDid(did), kid: `${did}#${issuerKeyOf(did)}`, alg: 'EdDSA', use: 'sig' }],
})

/** https://w3c-ccg.github.io/did-method-web/: the same key under the address it is published at. */
export function didWebDocument(did: string, base: string) {
  const id = didWebOf(base, did)
  const key = issuerKeyOf(did)
  const verificationMethod = { id: `${id}#${key}`, type: 'Multikey', controller: id, publicKeyMultibase: key }
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    alsoKnownAs: [did, urlOf(base, addressesOf(did).page)],
    verificationMethod: [verificationMethod],
    assertionMethod: [verificationMethod.id],
    authentication: [verificationMethod.id],
  }
}

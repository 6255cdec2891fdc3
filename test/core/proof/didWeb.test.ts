import { describe, expect, it } from 'vitest'
import { draftCredential } from '#core/credential/draftCredential'
import { verifyCredential } from '#core/credential/verifyCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import { didWebAddress, keyInDidDocument } from '#core/proof/didWeb'
import { nodeCrypto } from '../../../main/crypto.ts'
import { sampleChecker } from '../credential/sampleChecker.ts'
import { sampleFacts } from '../credential/sampleFacts.ts'
import { openCanonicaliser, sampleIssuer, stranger } from './sampleIssuer.ts'

const did = 'did:web:aallokko.example:badges'
const name = `${did}#key-1`
const method = {
  id: name,
  type: 'Multikey',
  controller: did,
  publicKeyMultibase: sampleIssuer.did.slice('did:key:'.length),
}
const document = { id: did, verificationMethod: [method], assertionMethod: [name] }

describe('the document of a did:web', () => {
  it.each([
    ['did:web:aallokko.example', 'https://aallokko.example/.well-known/did.json'],
    ['did:web:aallokko.example#key-1', 'https://aallokko.example/.well-known/did.json'],
    ['did:web:localhost%3A8080:a:b', 'https://localhost:8080/a/b/did.json'],
  ])('of %s lies at %s', (identifier, address) => {
    expect(didWebAddress(identifier)).toBe(address)
  })

  it.each(['did:key:z6Mk', 'did:web:', 'did:web:a.example/../b', 'did:web:a b', 'https://a.example'])(
    'of %s lies nowhere',
    (identifier) => {
      expect(didWebAddress(identifier)).toBeUndefined()
    },
  )

  it('gives the key that a name stands for, if it may sign badges', () => {
    expect(keyInDidDocument(JSON.stringify(document), name)).toMatchObject({ controller: did, proven: true })
    for (const changed of [
      { ...document, id: 'did:web:other.example' },
      { ...document, assertionMethod: [] },
      { ...document, verificationMethod: [] },
      { ...document, verificationMethod: [{ ...method, controller: 'did:web:other.example' }] },
      { ...document, verificationMethod: [{ ...method, publicKeyMultibase: 'zNoKey' }] },
      [],
    ])
      expect(keyInDidDocument(JSON.stringify(changed), name)).toBeUndefined()
    expect(keyInDidDocument('<html>', name)).toBeUndefined()
  })
})

describe('a badge of an issuer with a did:web', () => {
  const check = async (found?: unknown) => {
    const draft = draftCredential(sampleFacts(), nodeCrypto)
    const badge = { ...draft, issuer: { ...draft.issuer, id: did } }
    const signer = { ...sampleIssuer, did, verificationMethod: name }
    const text = JSON.stringify(
      await signCredential(openCanonicaliser(), badge, signer, '2026-11-22T09:30:12Z'),
    )
    const documentAt = (address: string) =>
      found && address === didWebAddress(did) ? JSON.stringify(found) : undefined
    return verifyCredential({ text, container: 'json' }, sampleChecker({ documentAt }))
  }

  it('says which document would tell more', async () => {
    expect(await check()).toMatchObject({
      verdict: 'cannot-tell',
      web: { missing: [{ kind: 'key', address: 'https://aallokko.example/badges/did.json' }] },
    })
  })

  it('is genuine as of its web site once the document is there', async () => {
    expect(await check(document)).toMatchObject({ verdict: 'genuine', web: { site: 'aallokko.example' } })
  })

  it('is altered if the key in the document is another one', async () => {
    const other = { ...method, publicKeyMultibase: stranger.did.slice('did:key:'.length) }
    expect((await check({ ...document, verificationMethod: [other] })).verdict).toBe('altered')
  })
})

import { describe, expect, it } from 'vitest'
import { draftCredential } from '#core/credential/draftCredential'
import { signCredential, suiteOf, verifyProof } from '#core/proof/dataIntegrity'
import type { JsonObject } from '#core/proof/json'
import { nodeCrypto } from '../../../main/crypto.ts'
import { alignedFacts, plainFacts, sampleFacts } from '../credential/sampleFacts.ts'
import { placesIn } from './randomCredentials.ts'
import { openCanonicaliser, sampleIssuer, stranger } from './sampleIssuer.ts'

const canonicaliser = openCanonicaliser({ sightings: 1 })
const verify = (secured: JsonObject, proof: JsonObject, publicKey = sampleIssuer.publicKey) =>
  verifyProof(canonicaliser, secured, proof, publicKey, nodeCrypto)
const signed = (facts = sampleFacts()) =>
  signCredential(canonicaliser, draftCredential(facts, nodeCrypto), sampleIssuer, facts.validFrom)

describe('a proof', () => {
  it('is accepted with the key it was made with, and with no other', async () => {
    const secured = await signed()
    expect(await verify(secured, secured.proof[0])).toBe(true)
    expect(await verify(secured, secured.proof[0], stranger.publicKey)).toBe(false)
    expect(await verify(secured, secured.proof[0], new Uint8Array(31))).toBe(false)
  })

  it('is the same whenever it is made again', async () => {
    const texts = [await signed(), await signed(), await signed()].map((secured) => JSON.stringify(secured))
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).toContain('"created":"2026-11-22T09:30:12Z"')
  })

  it('protects every text of a credential', async () => {
    for (const facts of [sampleFacts(), plainFacts(), alignedFacts()]) {
      const { proof, ...credential } = await signed(facts)
      const places = placesIn(credential).filter(({ parent, name }) => typeof parent[name] === 'string')
      expect(places.length).toBeGreaterThan(25)
      for (const { parent, name } of places) {
        const honest = parent[name]!
        parent[name] = `${honest as string}!`
        const accepted = await verify(credential, proof[0]).catch(() => false)
        expect(accepted, `${name} is not protected`).toBe(false)
        parent[name] = honest
      }
    }
  })

  it('protects its own options', async () => {
    const secured = await signed()
    const [proof] = secured.proof
    for (const change of [
      { created: '2026-11-23T09:30:12Z' },
      { verificationMethod: stranger.verificationMethod },
      { proofPurpose: 'authentication' },
      { cryptosuite: 'eddsa-2022' },
      { proofValue: 'z' },
      { proofValue: `${proof.proofValue as string}1` },
      { nonce: 'x' },
    ]) {
      expect(await verify(secured, { ...proof, ...change })).toBe(false)
    }
  })

  it('is not put on top of another', async () => {
    const secured = await signed()
    await expect(
      signCredential(canonicaliser, secured, sampleIssuer, '2026-11-22T00:00:00Z'),
    ).rejects.toMatchObject({ code: 'proof/already-signed' })
  })

  it('is not made for an address that is not one', async () => {
    await expect(signed(sampleFacts({ evidenceUrl: 'www.aallokko.example' }))).rejects.toMatchObject({
      code: 'proof/uncovered',
    })
  })

  it('is read under the names it had before', () => {
    expect(suiteOf({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-2022' })).toBe('eddsa-2022')
    expect(suiteOf({ type: 'Ed25519Signature2020' })).toBe('Ed25519Signature2020')
    expect(suiteOf({ type: 'DataIntegrityProof', cryptosuite: 'ecdsa-sd-2023' })).toBeUndefined()
    expect(suiteOf({ type: 'RsaSignature2018' })).toBeUndefined()
  })
})

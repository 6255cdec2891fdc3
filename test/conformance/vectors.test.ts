/** Published test vectors, byte for byte. */
import { base58 } from '@scure/base'
import { expect, it } from 'vitest'
import { Canonicaliser } from '#core/proof/canonicaliser'
import { canonize } from '#core/proof/canonize'
import { contextLoader } from '#core/proof/contexts'
import { signCredential, verifyProof } from '#core/proof/dataIntegrity'
import { didKeyOf, multibaseOf, publicKeyOfDid } from '#core/proof/didKey'
import type { Json, JsonObject } from '#core/proof/json'
import { p256Jwk } from '#core/proof/p256'
import { nodeCrypto } from '../../main/crypto.ts'
import { contexts, documentLoader, issuerFromSeed, openCanonicaliser } from '../core/proof/sampleIssuer.ts'
import { describeWithTestdata, readTestdata, readTestdataJson } from './testdata.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
/** Multibase and two bytes of multicodec before the seed. */
const seedOf = (multibase: string) => base58.decode(multibase.slice(1)).subarray(2, 34)

describeWithTestdata('1EdTech: the signed Open Badge of the implementation guide', () => {
  const folder = '1edtech-ob3-spec/test-vector-eddsa-rdfc-2022'

  it('is canonicalised as published', async () => {
    const credential = readTestdataJson(`${folder}/credential.json`)
    const expected = readTestdata(`${folder}/document-canon.txt`)
    expect((await canonize(credential, documentLoader)).trim()).toBe(expected.trim())
  })

  it('is signed as published, the slow way and by template', async () => {
    const { secretKeyMultibase } = readTestdataJson(`${folder}/keys-and-intermediates.json`)
    const credential = readTestdataJson(`${folder}/credential.json`)
    const { proofValue, created, verificationMethod } = readTestdataJson(`${folder}/proof.json`)
    const signer = { ...issuerFromSeed(seedOf(secretKeyMultibase)), verificationMethod }
    const canonicaliser = openCanonicaliser({ sightings: 1 })
    for (const filled of [0, 2, 4]) {
      const { proof } = await signCredential(canonicaliser, credential, signer, created)
      expect(proof[0].proofValue).toBe(proofValue)
      expect(canonicaliser.tally).toMatchObject({ slow: 2, filled })
    }
  })
})

describeWithTestdata('W3C: vc-di-eddsa', () => {
  /** The examples context of the W3C has this one line and is of no use outside examples. */
  const withExamples = contextLoader(
    new Map<string, Json>(contexts).set('https://www.w3.org/ns/credentials/examples/v2', {
      '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' },
    }),
  )
  const canonicaliser = () =>
    new Canonicaliser(
      { documentLoader: withExamples, sha256: nodeCrypto.sha256, nonce: 'f00dfeedf00dfeed' },
      { sightings: 1 },
    )
  const folder = 'w3c-vc-di-eddsa/TestVectors'
  const cases = [
    { suite: 'eddsa-rdfc-2022', file: 'eddsa-rdfc-2022', parts: 'DataInt' },
    { suite: 'Ed25519Signature2020', file: 'Ed25519Signature2020', parts: 'EdSig' },
  ]

  it.each(cases)('$file has every intermediate value as published', async ({ file, parts }) => {
    const signed = readTestdataJson(`${folder}/${file}/signed${parts}.json`)
    const { proof, ...document } = signed as { proof: JsonObject } & JsonObject
    const { proofValue: _, ...options } = proof
    const config = { ...options, '@context': document['@context']! }
    expect(await canonize(document, withExamples)).toBe(
      readTestdata(`${folder}/${file}/canonDoc${parts}.txt`),
    )
    expect(await canonize(config, withExamples)).toBe(
      readTestdata(`${folder}/${file}/proofCanon${parts}.txt`),
    )
    expect(hex(await canonicaliser().hash(document))).toBe(
      readTestdata(`${folder}/${file}/docHash${parts}.txt`).trim(),
    )
  })

  it.each(cases)('$file is accepted, and refused once a word is changed', async ({ file, parts, suite }) => {
    const signed = readTestdataJson(`${folder}/${file}/signed${parts}.json`)
    const key = publicKeyOfDid(signed.proof.verificationMethod.split('#')[0])!
    const verify = (document: JsonObject) =>
      verifyProof(canonicaliser(), document, document.proof as JsonObject, key.bytes, nodeCrypto)
    expect(await verify(signed)).toBe(true)
    expect(await verify({ ...signed, name: 'Another' })).toBe(false)
    expect(signed.proof.cryptosuite ?? signed.proof.type).toBe(suite)
  })

  it('eddsa-rdfc-2022 is signed as published, by template too', async () => {
    const { privateKeyMultibase } = readTestdataJson(`${folder}/keyPair.json`)
    const signer = issuerFromSeed(seedOf(privateKeyMultibase))
    const { proof, ...document } = readTestdataJson(`${folder}/eddsa-rdfc-2022/signedDataInt.json`)
    expect(signer.verificationMethod).toBe(proof.verificationMethod)
    const learning = canonicaliser()
    for (let i = 0; i < 3; i++) {
      const signed = await signCredential(learning, document, signer, proof.created)
      expect(signed.proof[0]).toEqual(proof)
    }
  })
})

describeWithTestdata('W3C: did:key', () => {
  it('has the identifiers as published, from Ed25519 seeds', () => {
    const vectors = Object.entries(readTestdataJson('w3c-did-key/test-vectors/ed25519-x25519.json'))
    const withSeeds = vectors.filter(([did]) => did.startsWith('did:key:z6Mk')) as [
      string,
      { seed: string },
    ][]
    expect(withSeeds.length).toBeGreaterThan(2)
    for (const [did, { seed }] of withSeeds) {
      const { publicKey } = issuerFromSeed(Buffer.from(seed, 'hex'))
      expect(didKeyOf(publicKey)).toBe(did)
      expect(hex(publicKeyOfDid(did)!.bytes)).toBe(hex(publicKey))
    }
  })

  it('has the P-256 keys as published', () => {
    const vectors = Object.entries(readTestdataJson('w3c-did-key/test-vectors/nist-curves.json'))
    const ofP256 = vectors.filter(([did]) => did.startsWith('did:key:zDn'))
    expect(ofP256.length).toBeGreaterThan(0)
    for (const [did, vector] of ofP256) {
      const key = publicKeyOfDid(did)!
      expect(`did:key:${multibaseOf(key)}`).toBe(did)
      const { verificationMethod } = vector as { verificationMethod: { publicKeyJwk?: object } }
      if (verificationMethod.publicKeyJwk) expect(p256Jwk(key.bytes)).toEqual(verificationMethod.publicKeyJwk)
    }
  })
})

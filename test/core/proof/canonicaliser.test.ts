import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPEN_BADGES_CONTEXT } from '#core/credential/draftCredential'
import { Canonicaliser } from '#core/proof/canonicaliser'
import { canonize } from '#core/proof/canonize'
import { contextLoader, type LoadedDocument } from '#core/proof/contexts'
import type { Json, JsonObject } from '#core/proof/json'
import { nodeCrypto } from '../../../main/crypto.ts'
import { AWKWARD_IRIS, credentialOf, MUTATIONS, outlines, placesIn, TRAPS } from './randomCredentials.ts'
import { contexts, documentLoader, openCanonicaliser } from './sampleIssuer.ts'

type Path = 'template' | 'relabelled' | 'slow' | 'refused'

/** Canonicalises both ways, demands the same result, and tells which way the compiled side took. */
async function agree(canonicaliser: Canonicaliser, document: JsonObject): Promise<Path> {
  const slow = await canonize(document, documentLoader).catch(() => 'refused')
  const before = { ...canonicaliser.tally }
  const fast = await canonicaliser.canonicalise(document).catch(() => 'refused')
  if (fast !== slow) expect(fast).toBe(slow)
  if (slow === 'refused') return 'refused'
  if (canonicaliser.tally.slow > before.slow) return 'slow'
  return canonicaliser.tally.relabelled > before.relabelled ? 'relabelled' : 'template'
}

describe('canonicalising by template', () => {
  it('gives what JSON-LD gives, whatever the credential, or refuses with it', async () => {
    const canonicaliser = openCanonicaliser({
      sightings: 1,
      shapes: 64,
      auditEvery: Number.POSITIVE_INFINITY,
    })
    const paths: Record<Path, number> = { template: 0, relabelled: 0, slow: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(outlines, fc.gen(), async (outline, draw) => {
        for (let i = 0; i < 6; i++) paths[await agree(canonicaliser, credentialOf(outline, draw))]++
        const mutant = credentialOf(outline, draw)
        const { parent, name } = draw(fc.constantFrom, ...placesIn(mutant))
        const mutated = draw(fc.constantFrom, ...MUTATIONS)(parent[name]!)
        if (mutated !== undefined) parent[name] = mutated
        else if (Array.isArray(parent)) parent.splice(Number(name), 1)
        else delete parent[name]
        for (let twice = 0; twice < 2; twice++) await agree(canonicaliser, mutant)
      }),
      { numRuns: 40, seed: 20261122 },
    )
    expect(paths.template).toBeGreaterThan(50)
    expect(paths.relabelled + paths.slow).toBeGreaterThan(20)
  }, 120_000)

  it('is not fooled where the library treats equal texts in its own way', async () => {
    for (const { trap, part } of TRAPS) {
      const canonicaliser = openCanonicaliser({ sightings: 1 })
      for (const text of ['urn:x:2', 'urn:x:3', trap]) {
        const type = ['VerifiableCredential', 'OpenBadgeCredential']
        await agree(canonicaliser, {
          '@context': [...OPEN_BADGES_CONTEXT],
          id: 'urn:x:0',
          type,
          ...part(text),
        })
      }
    }
  })

  it('is not fooled by addresses that JSON-LD rewrites or refuses', async () => {
    for (const awkward of AWKWARD_IRIS) {
      const canonicaliser = openCanonicaliser({ sightings: 1 })
      for (const id of ['urn:x:1', 'https://a', 'urn:x:2', 'https://b', awkward, awkward]) {
        await agree(canonicaliser, tiny({ id, issuer: { id, type: ['Profile'], name: 'NGO' } }))
      }
    }
  })

  it('is not fooled by an address whose scheme is a prefix of the context', async () => {
    const own = { '@context': { ex: 'https://example.org/', name: 'https://schema.org/name' } }
    const loader = contextLoader(new Map<string, Json>([['https://example.org/own', own]]))
    const canonicaliser = new Canonicaliser(
      { documentLoader: loader, sha256: nodeCrypto.sha256, nonce: 'f00dfeedf00dfeed' },
      { sightings: 1 },
    )
    for (const id of ['urn:x:1', 'urn:x:2', 'ex:1', 'ex:2', 'urn:x:3']) {
      const document = { '@context': ['https://example.org/own'], '@id': id, name: 'x' }
      expect(await canonicaliser.canonicalise(document)).toBe(await canonize(document, loader))
    }
    expect(canonicaliser.tally.filled).toBeGreaterThan(0)
  })

  it('keeps numbers, truth values and nothing apart', async () => {
    const canonicaliser = openCanonicaliser({ sightings: 1 })
    for (const creditsEarned of [3, 4, 2.5, '3', 0, -0, 1e21, true, false, null, [], 3, '4']) {
      await agree(
        canonicaliser,
        tiny({ credentialSubject: { type: ['AchievementSubject'], creditsEarned } as JsonObject }),
      )
    }
  })

  it('learns a shape at its second sighting and fills it in from then on', async () => {
    const canonicaliser = openCanonicaliser()
    for (const id of ['urn:x:1', 'urn:x:2', 'urn:x:3', 'urn:x:4']) await agree(canonicaliser, tiny({ id }))
    expect(canonicaliser.tally).toEqual({ filled: 2, relabelled: 0, slow: 2, compiled: 1, refused: 0 })
  })

  it('forgets the shapes it has not met for longest', async () => {
    const canonicaliser = openCanonicaliser({ shapes: 2, sightings: 1 })
    const shapes = [tiny({}), tiny({ name: 'x' }), tiny({ description: 'x' }), tiny({})]
    for (const document of shapes) await canonicaliser.canonicalise(document)
    expect(canonicaliser.tally.compiled).toBe(4)
  })

  it('gives up a document that could pass for a template', async () => {
    const canonicaliser = openCanonicaliser({ sightings: 1 })
    for (const name of ['slot-f00dfeedf00dfeed-0-', '_:node-f00dfeedf00dfeed-0-', 'plain', 'plainer']) {
      await agree(canonicaliser, tiny({ name }))
    }
  })

  it('stops when an audit finds a template that disagrees', async () => {
    const changing = new Map<string, Json>(contexts)
    const loader = contextLoader(changing)
    const uncached = async (url: string): Promise<LoadedDocument> => structuredClone(await loader(url))
    const canonicaliser = new Canonicaliser(
      { documentLoader: uncached, sha256: nodeCrypto.sha256, nonce: 'f00dfeedf00dfeed' },
      { sightings: 1, auditEvery: 2 },
    )
    const own = { '@context': { name: 'https://schema.org/name' } }
    changing.set('https://example.org/own', own)
    const document = (name: string): JsonObject => ({
      '@context': ['https://example.org/own'],
      '@id': 'urn:x:1',
      name,
    })
    await canonicaliser.canonicalise(document('a'))
    await canonicaliser.canonicalise(document('b'))
    expect(canonicaliser.tally).toMatchObject({ filled: 1 })
    own['@context'].name = 'https://schema.org/alternateName'
    await expect(canonicaliser.canonicalise(document('c'))).rejects.toMatchObject({
      code: 'proof/disagreement',
    })
  })

  it('refuses fields that no context defines', async () => {
    await expect(openCanonicaliser().canonicalise(tiny({ unknown: 'x' }))).rejects.toMatchObject({
      code: 'proof/uncovered',
    })
  })

  it('refuses contexts that do not ship', async () => {
    const document = { ...tiny({}), '@context': ['https://example.org/context'] }
    await expect(openCanonicaliser().canonicalise(document)).rejects.toMatchObject({
      code: 'proof/unknown-context',
    })
  })

  it('wants a nonce that cannot be guessed', () => {
    const compiler = { documentLoader, sha256: nodeCrypto.sha256 }
    expect(() => new Canonicaliser({ ...compiler, nonce: 'short' })).toThrow(RangeError)
    expect(() => new Canonicaliser({ ...compiler, nonce: '(.*)(.*)(.*)(.*)' })).toThrow(RangeError)
  })
})

const tiny = (fields: JsonObject): JsonObject => ({
  '@context': [...OPEN_BADGES_CONTEXT],
  id: 'urn:x:0',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'urn:x:9', type: ['Profile'], name: 'NGO' },
  ...fields,
})

/** Credentials that look like those of issuers, those of tinkerers, and those of attackers. */
import fc from 'fast-check'
import { OPEN_BADGES_CONTEXT } from '#core/credential/draftCredential'
import type { Json, JsonObject } from '#core/proof/json'
import { sampleIssuer } from './sampleIssuer.ts'

/** Which optional parts a credential has; every credential of a batch shares them. */
export const outlines = fc.record({
  identifiers: fc.integer({ min: 0, max: 3 }),
  alignments: fc.integer({ min: 0, max: 3 }),
  evidence: fc.integer({ min: 0, max: 2 }),
  results: fc.integer({ min: 0, max: 3 }),
  tags: fc.integer({ min: 0, max: 2 }),
  status: fc.boolean(),
  validUntil: fc.boolean(),
  creator: fc.constantFrom('none', 'anonymous', 'issuer'),
  subjectId: fc.boolean(),
  translated: fc.boolean(),
  credits: fc.option(fc.constantFrom(3, 2.5, 0, -0, 1e21)),
})
export type Outline = typeof outlines extends fc.Arbitrary<infer Value> ? Value : never

const AWKWARD = [
  ['', ' ', '"', '\\', '\\u0041', 'a\nb', '\r\n', '\t\b\f', '\u0000\u001f\u007f', '\u0085\u2028\u2029'],
  ['\ufeff', '\ufffe\uffff', '\ud800', 'x\udc00y', '👩🏽‍🚀 Zoë', 'عائشة «النور»', '\u202eevil', 'e\u0301'],
  ['> .\n<urn:x> <urn:y> "', '"@en .', '_:b0', '_:c14n0', '@type', '@none', 'type', 'null', '1', 'true'],
  ['https://example.org/', 'urn:x', 'slot-0-', '$', '$&', 'x'.repeat(100_000), '"\n\u007fé'.repeat(5_000)],
].flat()

export const AWKWARD_IRIS = [
  ['', 'relative', '/a', '#b', '_:b0', '_:c14n1', '@id', 'name', 'id:x', 'type:x', 'name:x', 'Profile:x'],
  ['https:', 'urn:', 'https://é.example/ü', 'https://a b', 'https://a\u00a0b', 'https://a<b>', 'https://a"b'],
  ['https://a\\b', 'https://a\u0000b', 'https://a\u0085b', 'HTTPS://a', 'a,b://c', 'https://a\ud800'],
].flat()

const texts = () =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 2, arbitrary: fc.constantFrom('A', 'B') },
  )

const iris = () =>
  fc.oneof(
    { weight: 80, arbitrary: fc.uuid().map((uuid) => `urn:uuid:${uuid}`) },
    { weight: 20, arbitrary: fc.constantFrom('urn:x:1', 'urn:x:2') },
    {
      weight: 3,
      arbitrary: fc.constantFrom(sampleIssuer.did, 'https://ngo.example/a/1', 'did:web:ngo.example'),
    },
    { weight: 2, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_IRIS) },
  )

const issuer = () => ({
  id: sampleIssuer.did,
  type: ['Profile'],
  name: 'NGO',
  url: 'https://ngo.example',
})

export function credentialOf(outline: Outline, draw: fc.GeneratorValue): JsonObject {
  const text = () => draw(texts)
  const iri = () => draw(iris)
  /** Now and then an item equals the one before it. */
  const repeat = (count: number, make: () => Json): Json[] =>
    Array.from({ length: count }, make).map((item, i, items) =>
      i > 0 && draw(fc.nat, 9) === 0 ? items[i - 1]! : item,
    )
  const creator: JsonObject = {
    none: {},
    anonymous: { creator: { id: iri(), type: ['Profile'], name: text() } },
    issuer: { creator: issuer() },
  }[outline.creator]!
  return {
    '@context': [...OPEN_BADGES_CONTEXT],
    id: iri(),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: outline.translated
      ? ['ar', 'en'].map((language) => ({ '@value': text(), '@language': language }))
      : text(),
    issuer: issuer(),
    validFrom: text(),
    ...(outline.validUntil && { validUntil: text() }),
    ...(outline.evidence > 0 && {
      evidence: repeat(outline.evidence, () => ({ type: ['Evidence'], name: text(), narrative: text() })),
    }),
    ...(outline.status && {
      credentialStatus: {
        id: iri(),
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: text(),
        statusListCredential: iri(),
      },
    }),
    credentialSubject: {
      ...(outline.subjectId && { id: iri() }),
      type: ['AchievementSubject'],
      ...(outline.credits !== null && { creditsEarned: outline.credits }),
      ...(outline.identifiers > 0 && {
        identifier: repeat(outline.identifiers, () => ({
          type: 'IdentityObject',
          hashed: true,
          identityType: 'emailAddress',
          identityHash: text(),
          salt: text(),
        })),
      }),
      ...(outline.results > 0 && {
        result: repeat(outline.results, () => ({
          type: ['Result'],
          value: text(),
          resultDescription: iri(),
        })),
      }),
      achievement: {
        id: 'https://ngo.example/a/1',
        type: ['Achievement'],
        name: 'Food handler',
        description: text(),
        criteria: { narrative: text() },
        ...(outline.tags > 0 && { tag: repeat(outline.tags, text) }),
        ...creator,
        ...(outline.alignments > 0 && {
          alignment: repeat(outline.alignments, () => ({
            type: ['Alignment'],
            targetName: text(),
            targetUrl: iri(),
          })),
        }),
      },
    },
  }
}

/** Ways to leave the shape, or to mean something else by almost the same JSON. */
export const MUTATIONS: readonly ((value: Json) => Json | undefined)[] = [
  () => undefined,
  () => null,
  () => 1,
  () => 1.5,
  () => true,
  () => [],
  () => ({}),
  () => 'Profile',
  () => 'name',
  () => ['a', 'a'],
  () => [1, '1', true, 'true'],
  () => ({ '@value': 'x', '@language': 'ar', '@direction': 'rtl' }),
  () => ({ '@value': 'x', '@language': 'not a tag' }),
  () => ({ '@value': 'x', '@type': 'http://www.w3.org/2001/XMLSchema#date' }),
  () => ({ '@value': '1.50', '@type': 'http://www.w3.org/2001/XMLSchema#double' }),
  () => ({ '@value': { b: 'x', a: 'y' }, '@type': '@json' }),
  () => ['x', { '@value': 'x', '@type': 'http://www.w3.org/2001/XMLSchema#string' }],
  () => ['x', { '@value': 'x', '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString' }],
  () => ['x', { '@value': 'x' }, { '@value': 'x', '@language': null }],
  () => ({
    id: sampleIssuer.did,
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': { id: 'urn:x:1' },
    type: 'urn:x:1',
  }),
  () => ({ '@id': 'urn:x:1' }),
  () => ({ '@list': ['x', 'y'] }),
  () => ({ '@set': ['x', 'y'] }),
  () => ({ '@index': 'i', '@value': 'x' }),
  () => ({ id: sampleIssuer.did }),
  () => ({ id: sampleIssuer.did, type: ['Profile'], name: 'NGO', phone: 'x' }),
  () => ({ id: '_:b0', type: 'Profile' }),
  () => ({ unknown: 'x' }),
  () => ({ '@context': { name: 'urn:name' }, name: 'x' }),
  () => ({ '@context': [...OPEN_BADGES_CONTEXT], type: ['Profile'], name: 'x' }),
  () => Object.assign(Object.create(null), { name: 'x' }),
  (value) => [value],
  (value) => [value, value],
  (value) => [value, structuredClone(value)],
]

/** Every value in a document, with where it stands. */
export function placesIn(value: Json | undefined): { parent: JsonObject; name: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as JsonObject
  return Object.keys(parent).flatMap((name) => [{ parent, name }, ...placesIn(parent[name])])
}

/** Shapes that are harmless while a text differs from the rest, and where the library has its ways once it does not. */
export const TRAPS: readonly { trap: string; part: (text: string) => JsonObject }[] = [
  { trap: 'x', part: (text) => ({ name: [text, 'x'] }) },
  {
    trap: 'x',
    part: (text) => ({
      name: [text, { '@value': 'x', '@type': 'http://www.w3.org/2001/XMLSchema#string' }],
    }),
  },
  { trap: 'x', part: (text) => ({ name: [text, { '@value': 'x', '@index': 'i' }] }) },
  {
    trap: 'x',
    part: (text) => ({
      name: ['en', 'ar'].flatMap((tag) =>
        [text, 'x'].map((value) => ({ '@value': value, '@language': tag })),
      ),
    }),
  },
  {
    trap: 'x',
    part: (text) => ({
      name: ['rtl', 'ltr'].map((direction, i) => ({
        '@value': i ? 'x' : text,
        '@language': 'en',
        '@direction': direction,
      })),
    }),
  },
  { trap: 'x', part: (text) => ({ evidence: [{ type: ['Evidence'], name: [text, 'x'] }] }) },
  {
    trap: '3',
    part: (text) => ({ credentialSubject: { type: ['AchievementSubject'], creditsEarned: [3, text] } }),
  },
  {
    trap: 'urn:x:1',
    part: (text) => ({
      issuer: { id: text, type: 'Profile', name: 'x' },
      evidence: { id: 'urn:x:1', type: 'Evidence', name: 'x' },
    }),
  },
]

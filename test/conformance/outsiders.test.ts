/** Verifiers written by others judge our credentials, with no network behind them. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { driver } from '@digitalbazaar/did-method-key'
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import * as vc from '@digitalbazaar/vc'
import { verifyCredential } from '@digitalcredentials/verifier-core'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonize } from '#core/proof/canonize'
import { richFacts } from '../core/credential/richFacts.ts'
import { sampleBadge } from '../core/credential/sampleBadge.ts'
import { alignedFacts, plainFacts, sampleFacts } from '../core/credential/sampleFacts.ts'
import { sampleShortForms } from '../core/credential/sampleShortForm.ts'
import { documentLoader } from '../core/proof/sampleIssuer.ts'
import { describeWithTestdata, readTestdata, readTestdataJson } from './testdata.ts'

const { status: _, ...inNoList } = richFacts()
const facts = [sampleFacts(), plainFacts(), sampleFacts({ validUntil: null }), alignedFacts()]
const badges = [
  ...(await Promise.all(facts.map((some) => sampleBadge(some)))),
  // The short forms on paper, with and without a page of the criteria.
  ...(await sampleShortForms(null, inNoList)).shorts.slice(0, 1),
  ...(await sampleShortForms('https://badges.example.org/criteria/', inNoList)).shorts.slice(-1),
]
/** Late enough for validFrom: the verifiers look at the clock. */
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T00:00:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('@digitalbazaar/vc', () => {
  const didKey = driver()
  didKey.use({ multibaseMultikeyHeader: 'z6Mk', fromMultibase: Ed25519Multikey.from })
  const loader = async (url: string) =>
    url.startsWith('did:key:')
      ? { document: await didKey.get({ url }), documentUrl: url, contextUrl: null }
      : documentLoader(url)
  const accepts = async (credential: unknown) => {
    const suite = new DataIntegrityProof({ cryptosuite })
    return (await vc.verifyCredential({ credential, suite, documentLoader: loader })).verified
  }

  it.each(badges)('accepts badge %#', async (badge) => {
    expect(await accepts(JSON.parse(badge))).toBe(true)
  })

  it('refuses a changed one', async () => {
    expect(await accepts(JSON.parse(badges[0]!.replace('Hồng', 'Hoa')))).toBe(false)
  })
})

describeWithTestdata('@digitalcredentials/verifier-core', () => {
  const SCHEMA =
    'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json'

  const check = async (badge: string) => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string | Request) => {
      const address = typeof url === 'string' ? url : url.url
      asked.push(address)
      if (address !== SCHEMA) throw new TypeError('There is no network')
      return new Response(readTestdata('1edtech-ob3-spec/schemas/achievementcredential.json'))
    })
    const result = await verifyCredential({ credential: JSON.parse(badge), knownDIDRegistries: [] })
    return { ...result, asked: asked.filter((url) => url !== SCHEMA) }
  }

  it.each(badges)('accepts badge %#, signature and schema, and asks for nothing else', async (badge) => {
    const { errors, log, additionalInformation, asked } = await check(badge)
    expect(errors).toBeUndefined()
    expect(log).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'valid_signature', valid: true }),
        expect.objectContaining({ id: 'expiration', valid: true }),
      ]),
    )
    expect(additionalInformation?.[0]?.results[0]?.result).toEqual({ valid: true })
    expect(asked).toEqual([])
  })

  it('refuses a changed one', async () => {
    const { errors, log } = await check(badges[0]!.replace('Hồng', 'Hoa'))
    expect(errors ?? log?.filter(({ valid }) => !valid)).not.toHaveLength(0)
    expect(log?.find(({ id }) => id === 'valid_signature')?.valid ?? false).toBe(false)
  })
})

describeWithTestdata('the official JSON schema', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(readTestdataJson('1edtech-ob3-spec/schemas/achievementcredential.json'))

  it.each(badges)('accepts badge %#', (badge) => {
    validate(JSON.parse(badge))
    expect(validate.errors).toBeNull()
  })

  it('refuses one that lacks its criteria', () => {
    const badge = JSON.parse(badges[0]!)
    delete badge.credentialSubject.achievement.criteria
    expect(validate(badge)).toBe(false)
  })
})

describe('JSON-LD in safe mode', () => {
  it.each(badges)('loses nothing of badge %#', async (badge) => {
    const { proof: _, ...credential } = JSON.parse(badge)
    expect(await canonize(credential, documentLoader)).toMatch(/^_:c14n|^</)
  })
})

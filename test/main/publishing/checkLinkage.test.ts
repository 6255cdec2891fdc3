import { describe, expect, test } from 'vitest'
import { makeDomainLinkage } from '#core/credential/domainLinkage'
import { checkLinkage } from '../../../main/publishing/checkLinkage.ts'
import { sampleIssuer, stranger } from '../../core/proof/sampleIssuer.ts'

const times = { from: new Date('2026-01-01'), until: new Date('2029-01-01') }
const now = () => new Date('2026-11-22')
const site = 'https://aallokko.example/about'

/** A site that answers every question with this, and says what it was asked. */
function siteWith(body: string, init?: ResponseInit) {
  const asked: string[] = []
  const fetch = (async (address: string) => {
    asked.push(address)
    return new Response(body, init)
  }) as typeof globalThis.fetch
  return { asked, check: () => checkLinkage(site, { did: sampleIssuer.did, world: { fetch, now } }) }
}

describe('asking a site whether it vouches for the key', () => {
  test('asks at the top of the site and finds the key', async () => {
    const { asked, check } = siteWith(makeDomainLinkage(sampleIssuer, 'https://aallokko.example', times), {
      headers: { 'Access-Control-Allow-Origin': '*' },
    })
    expect(await check()).toEqual({ address: asked[0], state: 'linked', readableByPages: true })
    expect(asked).toEqual(['https://aallokko.example/.well-known/did-configuration.json'])
  })

  test('tells another key, another file and no file apart', async () => {
    const others = siteWith(makeDomainLinkage(stranger, 'https://aallokko.example', times))
    expect(await others.check()).toMatchObject({ state: 'other-keys', readableByPages: false })
    expect(await siteWith('<html>').check()).toMatchObject({ state: 'unreadable' })
    expect(await siteWith('', { status: 404 }).check()).toMatchObject({ state: 'not-reached' })
    expect(await siteWith('a'.repeat(300_000)).check()).toMatchObject({ state: 'not-reached' })
  })

  test('needs a site', async () => {
    const world = { fetch: () => Promise.reject(new TypeError('no')), now }
    await expect(checkLinkage('', { did: sampleIssuer.did, world })).rejects.toMatchObject({
      code: 'publishing/no-site',
    })
    expect(await checkLinkage(site, { did: sampleIssuer.did, world })).toMatchObject({ state: 'not-reached' })
  })
})

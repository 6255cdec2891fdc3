/** The verification page in a real browser: what it answers, what it asks of whom, and how it looks. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { linkageAddressOf, makeDomainLinkage } from '#core/credential/domainLinkage'
import { draftCredential } from '#core/credential/draftCredential'
import { packCredential } from '#core/paper/packCredential'
import { signCredential } from '#core/proof/dataIntegrity'
import type { JsonObject } from '#core/proof/json'
import { nodeCrypto } from '../../main/crypto.ts'
import { pageOutput } from '../../scripts/pageConfig.ts'
import { sampleBadge } from '../core/credential/sampleBadge.ts'
import { plainFacts, sampleFacts } from '../core/credential/sampleFacts.ts'
import { sampleStatusList, statusEntry } from '../core/credential/sampleStatusList.ts'
import { openCanonicaliser, sampleIssuer, stranger } from '../core/proof/sampleIssuer.ts'
import { photoOfPaper } from '../main/verifying/photoOfPaper.ts'
import { bakedPng, bakedSvg, json, pdfWith, sealed } from '../main/verifying/sampleFiles.ts'
import { expectSound, takePicture } from './expectGood.ts'
import { type CheckPage, openCheckPage } from './openCheckPage.ts'

const code = packCredential(json)
const LATER = new Date('2026-12-01T12:00:00Z')

const sign = async (document: JsonObject, signer = sampleIssuer) =>
  JSON.stringify(await signCredential(openCanonicaliser(), document, signer, '2026-11-22T09:30:12Z'))
const draft = (facts = sampleFacts()) => draftCredential(facts, nodeCrypto)

const files = new Map<string, string | Uint8Array>()
let opened: CheckPage
let page: Page

beforeAll(async () => {
  // A page that is installed answers before the stand-ins for other sites are asked; that it is has a test of its own.
  opened = await openCheckPage({ files, context: { serviceWorkers: 'block' } })
  page = opened.page
  await page.clock.setFixedTime(LATER)
})
afterAll(() => opened.close())

const open = (address = '') => page.goto(`${opened.site}/verify/${address}`)
const choose = (...chosen: readonly { name: string; buffer: Buffer; mimeType?: string }[]) =>
  page.locator('input[type=file]').setInputFiles(chosen.map((file) => ({ mimeType: '', ...file })))
const file = (name: string, content: string | Uint8Array, mimeType = '') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})
const verdict = () => page.locator('.verdict').getAttribute('data-verdict')
const finding = (check: string) => page.locator(`[data-check=${check}]`).getAttribute('data-result')
const paste = async (text: string) => {
  await page.locator('textarea').fill(text)
  await page.getByRole('button', { name: 'Check this text' }).click()
}
const forget = () => page.evaluate(() => localStorage.clear())
const know = (...dids: string[]) =>
  page.evaluate(
    (knownIssuers) => localStorage.setItem('rosette-check', JSON.stringify({ knownIssuers })),
    dids,
  )

describe('a badge of an issuer whom nobody here has met', () => {
  beforeAll(async () => {
    await open()
    await forget()
    await open()
    await choose(file('badge.png', bakedPng))
  })

  test('cannot be told, and the issuer is explained, not accused', async () => {
    expect(await verdict()).toBe('cannot-tell')
    expect(await finding('signature')).toBe('good')
    expect(await page.getByRole('heading', { name: 'Do you know Aallokko ry?' }).isVisible()).toBe(true)
    expect(await page.locator('main').innerText()).toContain('Being unknown here is nothing bad')
  })

  test('shows the picture, the name, the criteria and the issuer', async () => {
    const says = page.getByRole('region', { name: 'What the badge says' })
    expect(await says.getByRole('img', { name: 'Peer tutor, starter' }).isVisible()).toBe(true)
    const words = await says.innerText()
    for (const part of [
      'Nguyễn Thị Hồng',
      'Aallokko ry',
      '20 November 2026',
      'Took part in the tutor training',
    ])
      expect(words).toContain(part)
  })

  test('is genuine once the number was compared, now and later', async () => {
    await page.getByRole('button', { name: 'It is the same number' }).click()
    await page.locator('[data-verdict=genuine]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('verdict')
    await open()
    await choose(file('badge.svg', bakedSvg))
    expect(await verdict()).toBe('genuine')
  })
})

describe('a badge of an issuer who is known here', () => {
  beforeEach(async () => {
    await open()
    await forget()
    await know(sampleIssuer.did)
    await open()
  })

  test.each([
    ['a baked PNG', () => file('x', bakedPng)],
    ['a baked SVG', () => file('x.svg', bakedSvg, 'image/svg+xml')],
    ['JSON', () => file('x.json', json, 'application/json')],
    ['a certificate', () => file('x.pdf', sealed(pdfWith([json])))],
    ['a photo of the paper', () => file('x.jpg', photoOfPaper([code], { degrees: 4, blur: 1, quality: 70 }))],
    ['the code as text', () => file('x.txt', code)],
  ])('is genuine as %s', async (_, chosen) => {
    await choose(chosen())
    expect(await verdict()).toBe('genuine')
  })

  test('is genuine when pasted, or in the part of a link that is never sent', async () => {
    await paste(code)
    expect(await verdict()).toBe('genuine')
    opened.requests.length = 0
    await page.goto('about:blank')
    await open(`#${encodeURIComponent(code)}`)
    expect(await verdict()).toBe('genuine')
    expect(opened.requests).toEqual([])
  })

  test('is genuine when a link leads to it on this site, and not fetched from another', async () => {
    files.set('/issuers/a/credential.json', json)
    await open('?credential=issuers%2Fa%2Fcredential.json')
    expect(await verdict()).toBe('genuine')
    await open('?credential=https%3A%2F%2Felsewhere.example%2Fcredential.json')
    expect(await page.locator('textarea').isVisible()).toBe(true)
    await open('?credential=issuers%2Fnone.json')
    expect(await page.getByRole('alert').innerText()).toContain('could not be fetched')
    opened.complaints.length = 0 // the browser reports the 404
  })

  test('is altered, expired or not valid yet when it is', async () => {
    const answers = {
      altered: json.replace('Peer tutor, starter', 'Peer tutor, master'),
      expired: await sampleBadge(sampleFacts({ validUntil: '2026-11-30' })),
      'not-yet-valid': await sampleBadge(
        sampleFacts({ validFrom: '2027-01-01T00:00:00Z', validUntil: null }),
      ),
    }
    for (const [expected, text] of Object.entries(answers)) {
      await open()
      await choose(file('x.json', text))
      expect(await verdict()).toBe(expected)
    }
  })

  test('many at once are listed, the doubtful first', async () => {
    const altered = json.replace('Nguyễn', 'Nguyen')
    await choose(
      file('a.json', json),
      file('b.json', altered),
      file('c.json', await sampleBadge(plainFacts())),
    )
    expect(await verdict()).toBe('altered')
    const list = page.locator('.many button')
    expect(await list.count()).toBe(3)
    expect(await list.first().innerText()).toContain('Altered')
    await list.last().click()
    expect(await verdict()).toBe('genuine')
  })

  test('what is no badge, or too much of one, is said to be so', async () => {
    for (const text of [
      'hello',
      '{"a":1}',
      '<html></html>',
      `{"type":["VerifiableCredential"],"a":${'['.repeat(9000)}`,
    ]) {
      await open()
      await choose(file('x', text))
      expect(['cannot-tell', 'altered']).toContain(await verdict())
    }
  })
})

describe('what lies on the web', () => {
  const elsewhere = 'https://aallokko.example/status/1.json'
  const listed = (address: string) =>
    sign({ ...draft(), credentialStatus: statusEntry({ statusListCredential: address }) })

  beforeEach(async () => {
    await open()
    await forget()
    await know(sampleIssuer.did)
    await open()
  })

  test('of this very site is looked at, and its age is told', async () => {
    const address = `${opened.site}/status/1.json`
    files.set('/status/1.json', await sampleStatusList([], { id: address }))
    await choose(file('x.json', await listed(address)))
    expect(await verdict()).toBe('genuine')
    expect(await finding('status')).toBe('good')
    expect(await page.locator('main').innerText()).toContain('6 days old')
    files.set('/status/1.json', await sampleStatusList([94567], { id: address }))
    await open()
    await choose(file('x.json', await listed(address)))
    expect(await verdict()).toBe('revoked')
  })

  test('of another site is asked for only when somebody presses, and what does not come is said', async () => {
    await choose(file('x.json', await listed(elsewhere)))
    expect(await finding('status')).toBe('unknown')
    expect(opened.outsideRequests).toEqual([])
    await page.getByRole('button', { name: 'Look at the list of revoked badges at aallokko.example' }).click()
    await page.getByText('aallokko.example gave no answer').waitFor()
    expect(opened.outsideRequests).toEqual([elsewhere])
    expect(await finding('status')).toBe('unknown')
    opened.outsideRequests.length = 0
    opened.complaints.length = 0 // the browser reports that there is no network
  })

  test('and comes with leave of its site is used', async () => {
    await page.route(elsewhere, async (route) =>
      route.fulfill({
        body: await sampleStatusList([94567]),
        headers: { 'Access-Control-Allow-Origin': '*' },
      }),
    )
    await choose(file('x.json', await listed(elsewhere)))
    await page.getByRole('button', { name: /^Look at the list/ }).click()
    await page.locator('[data-verdict=revoked]').waitFor()
    await page.unroute(elsewhere)
    opened.outsideRequests.length = 0
    // Kept for the next time, without asking.
    await open()
    await choose(file('x.json', await listed(elsewhere)))
    expect(await verdict()).toBe('revoked')
    expect(opened.outsideRequests).toEqual([])
  })

  test('can be brought along as a file', async () => {
    await choose(file('x.json', await listed(elsewhere)), file('list.json', await sampleStatusList([94567])))
    expect(await verdict()).toBe('revoked')
    await open()
    await choose(file('list.json', await sampleStatusList([])))
    expect(await page.getByRole('alert').innerText()).toContain('kept here now')
  })

  test('names the key of a site, which then stands for the issuer', async () => {
    await forget()
    await open()
    const site = opened.site
    const times = { from: new Date('2026-11-01'), until: new Date('2028-11-01') }
    files.set(new URL(linkageAddressOf(site)).pathname, makeDomainLinkage(sampleIssuer, site, times))
    await choose(
      file('x.json', await sampleBadge(sampleFacts({ issuer: { ...sampleFacts().issuer, url: site } }))),
    )
    expect(await verdict()).toBe('genuine')
    expect(await page.locator('.verdict').innerText()).toContain('The web site 127.0.0.1 gave this badge')
    files.clear()
  })
})

describe('a hostile badge', () => {
  const MARKUP = `"'></title></style></textarea><script>window.harmed=1</script><img src=x onerror="window.harmed=1"><svg onload="window.harmed=1">\u202e`
  beforeEach(() => open())

  test('with markup in every text shows it as text', async () => {
    const markup = { name: MARKUP, url: 'https://aallokko.example', email: '' }
    const facts = sampleFacts({
      issuer: { ...markup, did: stranger.did },
      recipient: { name: MARKUP, email: null },
      narrative: MARKUP,
      achievement: {
        ...sampleFacts().achievement,
        name: MARKUP,
        description: MARKUP,
        criteria: `${MARKUP}\n\n[a](javascript:window.harmed=1)`,
      },
    })
    await choose(file('x.json', await sign(draft(facts), stranger)))
    expect(await verdict()).toBe('cannot-tell')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(await page.locator('main script, main img, main [onload]').count()).toBe(0)
    expect(await page.locator('.badge-name').innerText()).toContain('<script>')
  })

  test('that poses as another by look-alike letters is pointed out', async () => {
    const facts = sampleFacts({ issuer: { did: stranger.did, name: 'Аallokko ry', url: '', email: '' } })
    await choose(file('x.json', await sign(draft(facts), stranger)))
    await verdict()
    expect(await page.locator('main').innerText()).toContain('letters of several alphabets')
  })

  test('of ten megabytes, deeply nested, or with keys of a prototype is answered', async () => {
    const hostile = [
      `{"type":["VerifiableCredential"],"name":"${'a'.repeat(10 * 1024 * 1024)}"}`,
      `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
      `{"type":["VerifiableCredential"],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
      '"\\ud800"'.repeat(100),
    ]
    for (const text of hostile) {
      await open()
      await choose(file('x.json', text))
      expect(['cannot-tell', 'altered']).toContain(await verdict())
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  })

  test('in an SVG that would run, is a picture and no more', async () => {
    const svg = bakedSvg.replace(
      '</svg>',
      '<script>parent.harmed=1</script><image href="https://evil.example/x.png"/></svg>',
    )
    await choose(file('x.svg', svg))
    expect(await verdict()).toBe('altered')
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
    expect(opened.outsideRequests).toEqual([])
  })
})

test('without a network the page works as a file, from a USB stick', async () => {
  const address = pathToFileURL(join(pageOutput, 'index.html')).href
  await page.goto(`${address}?lang=en#${encodeURIComponent(code)}`)
  expect(await verdict()).toBe('cannot-tell')
  expect(await finding('signature')).toBe('good')
  await page.getByRole('button', { name: 'Check another' }).click()
  await choose(file('x.json', json.replace('Peer tutor', 'Peer doctor')))
  expect(await verdict()).toBe('altered')
})

describe('the look', () => {
  const looks = [
    { name: 'desktop, English', language: 'en', width: 1280, height: 800, scheme: 'light' },
    { name: 'phone, Arabic', language: 'ar', width: 390, height: 844, scheme: 'light' },
    { name: 'phone, Finnish, dark', language: 'fi', width: 390, height: 844, scheme: 'dark' },
  ] as const

  test.each(looks)('$name: nothing for axe to complain about, nothing to scroll sideways', async (look) => {
    await page.setViewportSize(look)
    await page.emulateMedia({ colorScheme: look.scheme })
    const start = `?lang=${look.language}`
    await open(start)
    await forget()
    await open(start)
    await expectGood(`${look.name} start`)
    await choose(file('x.png', bakedPng))
    await expectGood(`${look.name} stranger`)
    await know(sampleIssuer.did)
    const revoked = await sign({ ...draft(), credentialStatus: statusEntry() })
    const badges = [json, revoked, json.replace('Peer', 'Pier')].map((text) => file('x.json', text))
    await open(start)
    await choose(...badges)
    await expectGood(`${look.name} many`)
    await open(start)
    await choose(file('x.pdf', sealed(pdfWith([json]))))
    await page.locator('summary').click()
    await expectGood(`${look.name} genuine`)
  })

  test('on paper the answer stands without buttons', async () => {
    await page.setViewportSize(looks[0])
    await open('?lang=en')
    await know(sampleIssuer.did)
    await open('?lang=en')
    await choose(file('x.png', bakedPng))
    await page.emulateMedia({ media: 'print' })
    await takePicture(page, 'check-printed', { fullPage: true })
    expect(await page.getByText('Checked on 1 December 2026').isVisible()).toBe(true)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  test('the language changes in place, with the answer', async () => {
    await page.getByRole('button', { name: 'العربية' }).click()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('#verdict').innerText()).toBe('صحيحة')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('العربية')
  })
})

test('none of all this broke the content policy, wrote a complaint or asked another site', () => {
  expect(opened.complaints).toEqual([])
  expect(opened.outsideRequests).toEqual([])
})

async function expectGood(name: string): Promise<void> {
  await page.locator('h1').waitFor()
  await page.waitForTimeout(150)
  await takePicture(page, `check-${name}`, { fullPage: true })
  await expectSound(page)
}

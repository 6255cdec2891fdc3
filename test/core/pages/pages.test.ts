import { describe, expect, test } from 'vitest'
import { achievementPage, type PageAchievement } from '#core/pages/achievementPage'
import { credentialPage, type PageCredential } from '#core/pages/credentialPage'
import { foreign, webAddress } from '#core/pages/foreign'
import { html } from '#core/pages/html'
import { issuerPage, type PageIssuer } from '#core/pages/issuerPage'
import { pageLanguageOf, pageLanguages } from '#core/pages/languages'
import { pageLook } from '#core/pages/look'
import { markdownHtml } from '#core/pages/markdown'
import { pageWords } from '#core/pages/words'
import { nodeCrypto } from '../../../main/crypto.ts'

const look = pageLook(nodeCrypto.sha256)
const frame = { language: 'en', look, check: '../verify/index.html' } as const
const issuer: PageIssuer = {
  name: 'Aallokko ry',
  did: 'did:key:z6Mk',
  number: '12345 67890',
  url: 'https://aallokko.example',
  address: '../index.html',
  logo: null,
}
const achievement: PageAchievement & { address: string } = {
  name: 'Peer tutor',
  description: 'Helps others to learn.',
  criteria: 'Helped in **three** groups.\n\n- on time\n- with patience',
  language: 'en',
  picture: '../images/a.svg',
  address: '../badges/a.html',
}
const credential: PageCredential = {
  recipient: 'عبد الرحمن الشامي',
  awardedOn: '2026-11-20',
  activityStart: null,
  activityEnd: null,
  validUntil: null,
  standing: 'issued',
  replacedBy: null,
  check: '../verify/index.html#OB1:',
  document: 'a.json',
}

/** Ends an attribute, an element, a comment, a title and a style; turns the text around; asks elsewhere. */
const HOSTILE =
  '"\'></title></style><script>alert(1)</script><img src=x onerror=alert(1)><!-- ]]> \u202e\u2066 javascript:alert(1) \u0000 \ud800'

describe('a page', () => {
  test('shows the badge, the person and the issuer, and where to check', () => {
    const page = credentialPage(credential, achievement, issuer, frame)
    expect(page).toContain('<bdi>عبد الرحمن الشامي</bdi>')
    expect(page).toContain('Peer tutor')
    expect(page).toContain('20 November 2026')
    expect(page).toContain('<strong>three</strong>')
    expect(page).toContain('12345 67890')
    expect(page).toContain('href="../verify/index.html#OB1:"')
  })

  test('without a name has it nowhere, and no document that would tell it', () => {
    const page = credentialPage(
      { ...credential, recipient: null, check: null, document: null },
      achievement,
      issuer,
      frame,
    )
    expect(page).not.toContain('عبد')
    expect(page).not.toContain('.json')
    expect(page).toContain(pageWords.en.withoutName)
  })

  test('of what was revoked says so and offers no check', () => {
    const page = credentialPage({ ...credential, standing: 'revoked' }, achievement, issuer, frame)
    expect(page).toContain(pageWords.en.revokedMore)
    expect(page).not.toContain('#OB1:')
  })

  test.each(pageLanguages)(
    'in %s has its language, its direction and a policy that allows no script',
    (language) => {
      const page = achievementPage(achievement, issuer, { ...frame, language })
      expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(page).toContain(
        `default-src &#39;none&#39;; style-src ${look.styleHash.replaceAll("'", '&#39;')}`,
      )
      expect(page).not.toMatch(/<script|style="|https?:\/\/(?!aallokko\.example)/)
    },
  )
})

describe('what a stranger wrote', () => {
  const pages = [
    credentialPage(
      {
        ...credential,
        recipient: HOSTILE,
        awardedOn: HOSTILE,
        validUntil: HOSTILE,
        check: HOSTILE,
        document: HOSTILE,
      },
      {
        ...achievement,
        name: HOSTILE,
        criteria: HOSTILE,
        language: HOSTILE,
        picture: HOSTILE,
        address: HOSTILE,
      },
      { ...issuer, name: HOSTILE, number: HOSTILE, url: HOSTILE, address: HOSTILE },
      frame,
    ),
    achievementPage(
      { ...achievement, name: HOSTILE, description: HOSTILE, criteria: HOSTILE, language: HOSTILE },
      { ...issuer, url: `https://x.example/${HOSTILE}` },
      frame,
    ),
    issuerPage(
      { ...issuer, name: HOSTILE, logo: HOSTILE },
      [{ name: HOSTILE, picture: HOSTILE, address: HOSTILE }],
      frame,
    ),
  ]

  test('makes no element, ends no attribute and no title', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<script|<img src=x|<!--|onerror=alert\(1\)>/)
      expect(page.match(/<\/title>/g)).toHaveLength(1)
      expect(page.match(/<\/style>/g)).toHaveLength(1)
      expect(page.isWellFormed()).toBe(true)
      expect(page).not.toContain('\u0000')
    }
  })

  test('cannot turn the words around it', () => {
    expect(String(foreign('a\u202eb\u2066c'))).toBe('<bdi>a b c</bdi>')
  })

  test('leads to the web or nowhere', () => {
    expect(webAddress('javascript:alert(1)')).toBeUndefined()
    expect(webAddress(' https://a.example')).toBeUndefined()
    expect(webAddress('https://a.example/"x')).toBe('https://a.example/%22x')
  })

  test('as Markdown has neither links, pictures nor tags', () => {
    const text = String(
      markdownHtml('# T\n[x](javascript:a) [y](https://y.example) ![z](https://z.example/z.png) <b>b</b>'),
    )
    expect(text).toBe(
      '<div class="prose" dir="auto"><h4>T</h4><p>[x](javascript:a) y z &lt;b&gt;b&lt;/b&gt;</p></div>',
    )
  })

  test('nested without end is cut, not followed', () => {
    expect(String(markdownHtml('> '.repeat(5000))).length).toBeLessThan(50_000)
    expect(String(markdownHtml(`${'*'.repeat(9000)}a${'*'.repeat(9000)}`)).length).toBeLessThan(200_000)
  })
})

test('a template leaves out what is not there, and keeps what is ours', () => {
  expect(String(html`<p>${null}${undefined}${false}${0}${['a', html`<br>`]}</p>`)).toBe('<p>0a<br></p>')
})

test('the language of a page is the first wanted that there is', () => {
  expect(pageLanguageOf(['sv-FI', 'fi-FI', 'en'])).toBe('fi')
  expect(pageLanguageOf(['de'])).toBe('en')
})

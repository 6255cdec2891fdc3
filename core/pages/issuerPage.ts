import { foreign, oneLine, webAddress } from './foreign.ts'
import { html } from './html.ts'
import { type PageFrame, pageDocument } from './pageDocument.ts'
import { type PageWords, pageWords } from './words.ts'

export type FrameOf = Omit<PageFrame, 'title' | 'body'>

/** Addresses are as the page writes them: relative to it where it is one of several files. */
export interface PageIssuer {
  readonly name: string
  readonly did: string
  /** The digits to compare; see `core/proof/issuerNumber.ts`. */
  readonly number: string
  readonly url: string
  readonly address: string
  readonly logo: string | null
}

export interface PageBadge {
  readonly name: string
  readonly picture: string
  readonly address: string
}

/** Who gives badges here, and which. */
export function issuerPage(issuer: PageIssuer, badges: readonly PageBadge[], frame: FrameOf): string {
  const words = pageWords[frame.language]
  const body = html`<div class="stack">
<section class="card pad stack">
${issuer.logo && html`<img class="logo" src="${issuer.logo}" alt="">`}
<h1 dir="auto">${oneLine(issuer.name)}</h1>
${issuerFacts(issuer, words)}
</section>
<section class="stack" aria-labelledby="badges">
<h2 id="badges">${words.badges}</h2>
${badges.length === 0 && html`<p class="quiet">${words.noBadges}</p>`}
<ul class="badges">${badges.map(badgeItem)}</ul>
</section>
</div>`
  return pageDocument({ ...frame, title: oneLine(issuer.name), body })
}

const badgeItem = ({ name, picture, address }: PageBadge) =>
  html`<li class="card"><a href="${address}"><span class="plate"><img src="${picture}" alt=""></span>${foreign(name)}</a></li>`

export const issuerFacts = ({ url, number }: Pick<PageIssuer, 'url' | 'number'>, words: PageWords) => {
  const site = webAddress(url)
  return html`<dl class="facts">
${site && html`<dt>${words.webSite}</dt><dd><a href="${site}" rel="noopener noreferrer" dir="ltr">${new URL(site).hostname}</a></dd>`}
<dt>${words.issuerNumber}</dt><dd><span class="number">${number}</span><p class="small">${words.issuerNumberMore}</p></dd>
</dl>`
}

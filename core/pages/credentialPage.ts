import type { PageAchievement } from './achievementPage.ts'
import { foreign, oneLine } from './foreign.ts'
import { type Html, html } from './html.ts'
import { type FrameOf, issuerFacts, type PageIssuer } from './issuerPage.ts'
import { activityInWords, dayInWords } from './languages.ts'
import { markdownHtml } from './markdown.ts'
import { pageDocument } from './pageDocument.ts'
import { type PageWords, pageWords } from './words.ts'

export interface PageCredential {
  /** Null: the page is shown without a name. */
  readonly recipient: string | null
  /** YYYY-MM-DD. */
  readonly awardedOn: string
  /** First and last day of what it was given for. */
  readonly activityStart: string | null
  readonly activityEnd: string | null
  readonly validUntil: string | null
  /** `checked`: whoever made the page had checked the signature; `issued`: the issuer made it. */
  readonly standing: 'checked' | 'issued' | 'expired' | 'suspended' | 'revoked' | 'replaced'
  /** Of one that was replaced: the page of the corrected one, null if it is not shown. */
  readonly replacedBy: string | null
  /** Where this very credential is checked; null where it is not published. */
  readonly check: string | null
  /** The signed JSON; null where it is not published. */
  readonly document: string | null
}

/** What one person, named or not, was awarded. */
export function credentialPage(
  credential: PageCredential,
  achievement: PageAchievement & { readonly address: string },
  issuer: PageIssuer,
  frame: FrameOf,
): string {
  const words = pageWords[frame.language]
  const { recipient, awardedOn, validUntil } = credential
  const activity = activityInWords(credential, frame.language)
  const { name, criteria, language, picture, address } = achievement
  const body = html`<article class="card pad split">
<figure class="plate"><img src="${picture}" alt=""></figure>
<div class="stack">
<h1 dir="auto" lang="${language}"><a href="${address}">${oneLine(name)}</a></h1>
${recipient === null ? html`<p class="quiet">${words.withoutName}</p>` : html`<p class="person"><span class="visually-hidden">${words.givenTo} </span>${foreign(recipient)}</p>`}
${warning(credential, words)}
<dl class="facts">
<dt>${words.givenBy}</dt><dd><a href="${issuer.address}">${foreign(issuer.name)}</a></dd>
<dt>${words.awardedOn}</dt><dd>${dayInWords(awardedOn, frame.language)}</dd>
${activity !== null && html`<dt>${words.activity}</dt><dd>${activity}</dd>`}
${validUntil !== null && html`<dt>${words.validUntil}</dt><dd>${dayInWords(validUntil, frame.language)}</dd>`}
</dl>
<section class="stack rule" lang="${language}"><h2 lang="${frame.language}">${words.criteria}</h2>${markdownHtml(criteria)}</section>
${credential.standing !== 'revoked' && credential.standing !== 'replaced' && proofOf(credential, frame, words)}
<section class="stack rule"><h2>${words.issuer}</h2>${issuerFacts(issuer, words)}</section>
</div>
</article>`
  const title = recipient === null ? oneLine(name) : `${oneLine(name)} · ${oneLine(recipient)}`
  return pageDocument({ ...frame, title, body })
}

function warning({ standing, replacedBy }: PageCredential, words: PageWords): Html | null {
  if (standing === 'replaced')
    return html`<p class="note" data-tone="care"><b>${words.replaced}.</b> ${words.replacedMore}
${replacedBy !== null && html`<a href="${replacedBy}">${words.replacedBy}</a>`}</p>`
  if (standing === 'revoked')
    return html`<p class="note" data-tone="bad"><b>${words.revoked}.</b> ${words.revokedMore}</p>`
  if (standing === 'suspended')
    return html`<p class="note" data-tone="care"><b>${words.suspended}.</b> ${words.suspendedMore}</p>`
  if (standing === 'expired') return html`<p class="note" data-tone="care"><b>${words.expired}.</b></p>`
  return null
}

/** A page proves nothing by itself: it says who can. */
const proofOf = ({ standing, check, document }: PageCredential, frame: FrameOf, words: PageWords): Html =>
  html`<section class="stack rule"><h2>${words.isItReal}</h2>
<p class="quiet">${standing === 'checked' ? words.checkedWhenStored : words.asIssued} ${check === null ? words.checkOwn : words.checkItself}</p>
<p class="actions"><a class="button primary" href="${check ?? frame.check}">${check === null ? words.checkAny : words.check}</a>
${document !== null && html`<a class="button" href="${document}">${words.document}</a>`}</p></section>`

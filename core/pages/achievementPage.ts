import { foreign, oneLine } from './foreign.ts'
import { html } from './html.ts'
import { type FrameOf, issuerFacts, type PageIssuer } from './issuerPage.ts'
import { markdownHtml } from './markdown.ts'
import { pageDocument } from './pageDocument.ts'
import { pageWords } from './words.ts'

export interface PageAchievement {
  readonly name: string
  readonly description: string
  /** Markdown. */
  readonly criteria: string
  /** BCP 47: what its words are written in. */
  readonly language: string
  readonly picture: string
}

/** What a badge stands for, whoever holds it. */
export function achievementPage(achievement: PageAchievement, issuer: PageIssuer, frame: FrameOf): string {
  const words = pageWords[frame.language]
  const { name, description, criteria, language, picture } = achievement
  const body = html`<article class="card pad split">
<figure class="plate"><img src="${picture}" alt=""></figure>
<div class="stack">
<h1 dir="auto" lang="${language}">${oneLine(name)}</h1>
<p class="quiet">${words.givenBy} <a href="${issuer.address}">${foreign(issuer.name)}</a></p>
<p dir="auto" lang="${language}">${description}</p>
<section class="stack rule" lang="${language}"><h2 lang="${frame.language}">${words.criteria}</h2>${markdownHtml(criteria)}</section>
<section class="stack rule"><h2>${words.issuer}</h2>${issuerFacts(issuer, words)}</section>
</div>
</article>`
  return pageDocument({ ...frame, title: oneLine(name), body })
}

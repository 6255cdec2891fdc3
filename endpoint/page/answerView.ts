import type { Finding, Verdict, Verification } from '#core/contract/verify'
import { answerInWords } from '#core/pages/answerWords'
import { foreign, oneLine } from '#core/pages/foreign'
import { type Html, html } from '#core/pages/html'
import { activityInWords, dayInWords, numberInWords, type PageLanguage } from '#core/pages/languages'
import { markdownHtml } from '#core/pages/markdown'
import { isolated } from '#core/sentence/isolated'
import { hasMixedScripts } from '#core/sentence/mixedScripts'
import { type IconName, icon } from './icons.ts'
import { said } from './said.ts'
import { type CheckWords, checkWords } from './words.ts'

export interface AnswerState {
  readonly answers: readonly Verification[]
  readonly chosen: number
  readonly language: PageLanguage
  readonly now: Date
  /** The digits of the chosen answer's issuer. */
  readonly number: string
  /** Hosts that were asked in vain. */
  readonly silent: ReadonlySet<string>
}

/** Cannot tell is blue, never green: what was not checked is never shown as fine. */
const looks: Readonly<Record<Verdict, { icon: IconName; tone: string }>> = {
  genuine: { icon: 'badgeCheck', tone: 'good' },
  altered: { icon: 'shieldX', tone: 'bad' },
  revoked: { icon: 'ban', tone: 'bad' },
  expired: { icon: 'calendarX', tone: 'care' },
  'not-yet-valid': { icon: 'calendarClock', tone: 'care' },
  'cannot-tell': { icon: 'question', tone: 'info' },
}

/** The answer first, then the badge, its criteria and its issuer; what was looked at stands beside them. */
export function answerView(state: AnswerState): Html {
  const words = checkWords[state.language]
  const answer = state.answers[state.chosen]!
  return html`
<div class="start-head bar"><h1>${words.title}</h1>
<p class="actions"><button type="button" class="button" data-act="print">${icon('print')}${words.print}</button>
<button type="button" class="button" data-act="another">${words.another}</button></p></div>
<p class="printed small">${words.printed(dayInWords(dayOf(state.now), state.language))} · <bdi>${location.host}</bdi></p>
${state.answers.length > 1 && manyView(state, words)}
<div class="answer">
<div class="stack">
${verdictView(answer, state)}
${saysView(answer, words, state.language)}
${strangerView(answer, state.number, words)}
</div>
<div class="stack">
<section class="card" aria-labelledby="looked"><h2 class="card-head" id="looked">${words.findings}</h2>
<ul class="findings">${answer.findings.map((finding) => findingView(finding, words, state.language))}</ul>
${answer.web.listedAt !== null && html`<p class="card-foot small">${words.listedAt(dayInWords(answer.web.listedAt.slice(0, 10), state.language), ageInDays(answer.web.listedAt, state.now))}</p>`}
</section>
${missingView(answer, state, words)}
${technicalView(answer, words)}
</div>
</div>`
}

/** SECURITY: a page is opened, nothing else. */
const isWebAddress = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '')

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
const ageInDays = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / 86_400_000))

/** What the checker said, in the language of the page where there are words for it. */
function saidIn(language: PageLanguage, about: string, inEnglish: string): Html {
  const words = said[language][about]
  return words === undefined ? html`<span lang="en" dir="ltr">${inEnglish}</span>` : html`${words}`
}

function verdictView(answer: Verification, { language, number }: AnswerState): Html {
  const { verdict, web } = answer
  const words = checkWords[language]
  const { sentence, next } = answerInWords(answer, language, number)
  const { icon: name, tone } = looks[verdict]
  return html`<section class="card verdict" data-tone="${tone}" data-verdict="${verdict}" tabindex="-1" aria-labelledby="verdict">
${icon(name, 'large')}<div><h2 id="verdict">${words.verdict[verdict]}</h2>
<p>${sentence}</p>
${next !== '' && html`<p class="next">${next}</p>`}
${web.replacedBy?.page && isWebAddress(web.replacedBy.page) && html`<p class="next"><a href="${web.replacedBy.page}">${words.corrected}</a></p>`}
</div></section>`
}

/** What the badge itself says, whether or not it can be relied on. */
function saysView({ says, image }: Verification, words: CheckWords, language: PageLanguage): Html | null {
  if (!says && image === null) return null
  const activity = says && activityInWords(says, language)
  return html`<section class="card pad split says" aria-label="${words.says}">
${image !== null && html`<figure class="plate"><img src="${image}" alt="${says ? oneLine(says.achievement) : ''}"></figure>`}
${
  says &&
  html`<div class="stack">
<div><h2 class="badge-name">${foreign(says.achievement)}</h2>
${says.recipient !== null && html`<p class="person">${foreign(says.recipient)}</p>`}
<p class="quiet">${words.from} ${foreign(says.issuerName)}${says.awardedOn !== null && html` · ${dayInWords(says.awardedOn, language)}`}</p>
${activity !== null && html`<p class="quiet">${words.activity(activity)}</p>`}
${says.validUntil !== null && html`<p class="quiet">${words.until(dayInWords(says.validUntil, language))}</p>`}
${hasMixedScripts(says.issuerName) && html`<p class="note" data-tone="care">${words.lookAlike}</p>`}
</div>
${says.criteria !== '' && html`<div class="rule stack tight"><h3>${words.criteria}</h3>${markdownHtml(says.criteria)}</div>`}
</div>`
}
</section>`
}

/** The badge is whole and its key is its issuer's, but nobody here has met them: only then knowing them changes it. */
export const isOnlyStranger = ({ verdict, findings, says }: Verification): boolean =>
  verdict === 'cannot-tell' &&
  (says?.issuerId.startsWith('did:key:') ?? false) &&
  findings.some(({ check, result }) => check === 'signature' && result === 'good') &&
  findings.some(({ check, result }) => check === 'issuer' && result === 'unknown')

function strangerView(answer: Verification, number: string, words: CheckWords): Html | null {
  if (!answer.says || !isOnlyStranger(answer)) return null
  return html`<section class="card pad stack" aria-labelledby="stranger">
<h2 id="stranger">${words.strangerTitle(isolated(oneLine(answer.says.issuerName)))}</h2>
<p class="quiet">${words.strangerMore}</p>
<p><span class="small">${words.strangerNumber}</span><br><span class="number issuer-number">${number}</span></p>
<p class="actions"><button type="button" class="button" data-act="know">${words.strangerAct}</button></p>
</section>`
}

const findingIcons = { good: 'check', bad: 'cross', unknown: 'question' } as const

const findingView = (
  { check, result, title, explanation }: Finding,
  words: CheckWords,
  language: PageLanguage,
): Html =>
  html`<li data-result="${result}" data-check="${check}">${icon(findingIcons[result])}<div><b><span class="visually-hidden">${words.result[result]} </span>${saidIn(language, `finding.${check}.${result}`, title)}</b>
<span class="quiet">${saidIn(language, `explained.${check}.${result}`, explanation)}</span></div></li>`

function missingView({ web }: Verification, { silent }: AnswerState, words: CheckWords): Html | null {
  // This very site was asked already.
  const missing = web.missing.filter(
    ({ kind, address }) => kind !== 'replacement' || new URL(address).origin !== location.origin,
  )
  if (missing.length === 0) return null
  return html`<section class="card pad stack" aria-labelledby="missing"><h2 id="missing">${words.moreTitle}</h2>
<p class="small">${words.moreAbout}</p>
${missing.map(({ kind, address }) => {
  const { host } = new URL(address)
  return html`<p class="stack tight"><button type="button" class="button wide" data-act="ask" data-index="${web.missing.findIndex((one) => one.address === address)}">${words.ask[kind](host)}</button>
${silent.has(address) && html`<span class="note" data-tone="care" role="alert">${words.notReached(host)}</span>`}</p>`
})}</section>`
}

function technicalView({ technical, says }: Verification, words: CheckWords): Html {
  const { container, proof, verificationMethod, signedAt, document } = technical
  const facts: [string, string | null][] = [
    [words.facts.kind, container === 'unknown' ? null : container.toUpperCase()],
    [words.facts.proof, proof],
    [words.facts.key, verificationMethod],
    [words.facts.signedAt, signedAt],
    [words.facts.number, says?.credentialId ?? null],
    [words.facts.fullDigest, says?.fullDigest ?? null],
  ]
  return html`<details class="card technical"><summary>${words.technical}</summary>
<dl class="facts">${facts.map(([name, value]) => value !== null && html`<dt>${name}</dt><dd><code dir="ltr">${oneLine(value, 400)}</code></dd>`)}</dl>
${document !== null && html`<pre dir="ltr" tabindex="0">${document}</pre>`}
</details>`
}

/** What is not genuine comes first: that is what one looks for in a pile. */
function manyView({ answers, chosen, language }: AnswerState, words: CheckWords): Html {
  const genuine = answers.filter(({ verdict }) => verdict === 'genuine').length
  const order = answers
    .map((answer, index) => ({ answer, index }))
    .sort(
      (one, other) => Number(one.answer.verdict === 'genuine') - Number(other.answer.verdict === 'genuine'),
    )
  const inWords = (value: number) => numberInWords(value, language)
  return html`<section class="card" aria-labelledby="many"><h2 class="card-head" id="many">${words.many(inWords(answers.length), inWords(genuine))}</h2>
<ul class="many">${order.map(
    ({ answer, index }) =>
      html`<li><button type="button" data-act="pick" data-index="${index}" aria-pressed="${String(index === chosen)}"><span>${foreign(answer.says?.recipient ?? words.noName)}</span>
<span class="state" data-tone="${looks[answer.verdict].tone}">${icon(looks[answer.verdict].icon)}${words.verdict[answer.verdict]}</span></button></li>`,
  )}</ul></section>`
}

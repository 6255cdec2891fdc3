/** What the page shows, and what each press does. */
import { html } from '#core/pages/html'
import {
  directionOf,
  languageNames,
  type PageLanguage,
  pageLanguageOf,
  pageLanguages,
} from '#core/pages/languages'
import { issuerNumber } from '#core/proof/issuerNumber'
import { type AnswerState, answerView } from './answerView.ts'
import { browserCrypto, canCheckSignatures } from './browserCrypto.ts'
import { type Camera, openCamera } from './camera.ts'
import { type Asked, checkAsked } from './checkAsked.ts'
import { ask, documentAt } from './documents.ts'
import { fetchText } from './fetchText.ts'
import { isKnownIssuer, keepIssuer, keepLanguage, keptLanguage } from './kept.ts'
import { linkedAddress, textInFragment } from './linkedText.ts'
import { listen } from './listen.ts'
import { openChecker } from './openChecker.ts'
import { cameraView, startView, waitingView } from './startView.ts'
import { show } from './trusted.ts'
import { withPicture } from './withPicture.ts'
import { type CheckWords, checkWords } from './words.ts'

type View =
  | { readonly at: 'start'; readonly note: keyof typeof notes | null }
  | { readonly at: 'waiting' | 'camera' }
  | ({ readonly at: 'answer' } & Pick<AnswerState, 'answers' | 'chosen' | 'silent' | 'now'>)

/** What may have to be said above the start. */
const notes = {
  noCamera: ({ noCamera }: CheckWords) => noCamera,
  linkFailed: ({ linkFailed }: CheckWords) => linkFailed,
  tooLarge: ({ tooLarge }: CheckWords) => tooLarge,
  cannotCheck: ({ cannotCheck }: CheckWords) => cannotCheck,
  failed: ({ failed }: CheckWords) => failed,
  listBrought: ({ listBrought }: CheckWords) => listBrought,
}

const checker = openChecker({
  documentAt,
  statusList: async (address) => documentAt(address),
  knownIssuer: (did) => (isKnownIssuer(did) ? 'known' : undefined),
})

let language: PageLanguage =
  pageLanguages.find((one) => one === new URLSearchParams(location.search).get('lang')) ??
  keptLanguage() ??
  pageLanguageOf(navigator.languages)
let view: View = { at: 'start', note: null }
let asked: Asked | null = null
let isOnSite = false
let camera: Camera | null = null
/** Whether the page is kept for times without a network. */
let isKept = false
/** Counts the checks, so that one that was left behind does not show its answer over a later one. */
let turn = 0

const place = document.querySelector('main')!
const element = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!

/** Shows the page and checks what its address leads to. */
export async function startApp(): Promise<void> {
  listen({
    onAct: (act, pressed) => acts[act]?.(pressed),
    onShown: (what) => void check(what),
    onLink: () => void checkLinked(),
  })
  render()
  if (!(await canCheckSignatures())) go({ at: 'start', note: 'cannotCheck' })
  else await checkLinked()
}

export function sayKept(): void {
  isKept = true
  sayFoot()
}

/**
 * What the link points to is fetched from this site alone; what it holds itself is checked without a network, and where
 * there is none.
 */
async function checkLinked(): Promise<void> {
  const inFragment = textInFragment(location.hash)
  const address = linkedAddress(location)
  if (address !== null) go({ at: 'waiting' })
  const text = address === null ? null : await fetchText(address).catch(() => null)
  if (text !== null) await check({ text }, { isOnSite: true })
  else if (inFragment !== null) await check({ text: inFragment })
  else if (address !== null) go({ at: 'start', note: 'linkFailed' })
}

interface CheckOptions {
  /** The answer to show, if there are as many; else the first that is not genuine. */
  readonly chosen?: number
  /** Whether this site publishes it, and so may have its picture. */
  readonly isOnSite?: boolean
}

async function check(what: Asked, options: CheckOptions = {}): Promise<void> {
  const { chosen } = options
  asked = what
  isOnSite = options.isOnSite ?? false
  const mine = ++turn
  go({ at: 'waiting' })
  try {
    const { answers, broughtList } = await checkAsked(what, checker)
    if (mine !== turn) return
    const shown = isOnSite ? await Promise.all(answers.map(withPicture)) : answers
    if (mine !== turn) return
    if (shown.length === 0) go({ at: 'start', note: broughtList ? 'listBrought' : null })
    else {
      const first = chosen !== undefined && chosen in shown ? chosen : worstOf(shown)
      go({ at: 'answer', answers: shown, chosen: first, silent: new Set(), now: new Date() })
    }
  } catch (error) {
    if (mine !== turn) return
    if (!(error instanceof RangeError)) console.error(error)
    go({ at: 'start', note: error instanceof RangeError ? 'tooLarge' : 'failed' })
  }
}

const worstOf = (answers: AnswerState['answers']): number =>
  Math.max(
    0,
    answers.findIndex(({ verdict }) => verdict !== 'genuine'),
  )

function go(next: View): void {
  camera?.close()
  camera = null
  view = next
  render()
  const answered = view.at === 'answer'
  // A reader begins with the answer; elsewhere with the heading of what is new.
  element<HTMLElement>(answered ? '.verdict' : 'h1').focus({ preventScroll: answered })
  if (answered) scrollTo({ top: 0 })
}

function render(): void {
  const words = checkWords[language]
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) })
  document.title = words.title
  show(
    element('.languages'),
    html`${pageLanguages.map((one) => html`<button type="button" lang="${one}" dir="${directionOf(one)}" data-act="speak" data-language="${one}"${one === language && html` aria-current="true"`}>${languageNames[one]}</button>`)}`,
  )
  element('.languages').setAttribute('aria-label', words.language)
  sayFoot()
  show(place, viewIn(words))
  element('.said').textContent =
    view.at === 'answer'
      ? words.verdict[view.answers[view.chosen]!.verdict]
      : view.at === 'waiting'
        ? words.checking
        : ''
}

function sayFoot(): void {
  const words = checkWords[language]
  show(element('.private'), html`${words.private} ${isKept && words.offlineReady}`)
}

function viewIn(words: CheckWords) {
  switch (view.at) {
    case 'start':
      return startView(words, view.note && notes[view.note](words), 'mediaDevices' in navigator)
    case 'waiting':
      return waitingView(words)
    case 'camera':
      return cameraView(words)
    case 'answer': {
      const issuerId = view.answers[view.chosen]?.says?.issuerId
      const number = issuerId === undefined ? '' : issuerNumber(issuerId, browserCrypto.sha256)
      return answerView({ ...view, language, number })
    }
  }
}

async function scan(): Promise<void> {
  go({ at: 'camera' })
  try {
    const opened = await openCamera(element<HTMLVideoElement>('video'), (text) => void check({ text }))
    // Somebody may have stopped while the browser was still asking for leave.
    if (view.at === 'camera') camera = opened
    else opened.close()
  } catch {
    if (view.at === 'camera') go({ at: 'start', note: 'noCamera' })
  }
}

async function askFor(index: number, button: HTMLButtonElement): Promise<void> {
  if (view.at !== 'answer') return
  const { answers, chosen } = view
  const missing = answers[chosen]!.web.missing[index]
  if (!missing || !asked) return
  button.disabled = true
  button.textContent = checkWords[language].asking
  const mine = turn
  const came = await ask(missing)
  if (mine !== turn || view.at !== 'answer') return
  if (came) await check(asked, { chosen, isOnSite })
  else {
    view = { ...view, silent: new Set([...view.silent, missing.address]) }
    render()
  }
}

function startAgain(): void {
  turn++
  asked = null
  // The next badge is not the one that the link led to.
  history.replaceState(null, '', location.pathname)
  go({ at: 'start', note: null })
}

const acts: Readonly<Record<string, (pressed: HTMLElement) => void>> = {
  scan: () => void scan(),
  stop: () => go({ at: 'start', note: null }),
  another: startAgain,
  print: () => print(),
  speak: ({ dataset }) => {
    language = pageLanguages.find((one) => one === dataset.language) ?? 'en'
    keepLanguage(language)
    // The picture of the camera does not outlive its place on the page.
    if (view.at === 'camera') go({ at: 'start', note: null })
    else render()
    element<HTMLElement>(`[data-language="${language}"]`).focus()
  },
  pick: ({ dataset }) => {
    if (view.at !== 'answer') return
    view = { ...view, chosen: Number(dataset.index) }
    render()
    element<HTMLElement>('.verdict').focus()
  },
  ask: (pressed) => void askFor(Number(pressed.dataset.index), pressed as HTMLButtonElement),
  know: () => {
    if (view.at !== 'answer') return
    const issuerId = view.answers[view.chosen]?.says?.issuerId
    if (issuerId === undefined) return
    keepIssuer(issuerId)
    if (asked) void check(asked, { chosen: view.chosen, isOnSite })
  },
}

import { type Html, html } from './html.ts'
import { directionOf, languageNames, type PageLanguage } from './languages.ts'
import type { PageLook } from './look.ts'
import { pageWords } from './words.ts'

export interface PageFrame {
  readonly language: PageLanguage
  readonly title: string
  readonly body: Html
  readonly look: PageLook
  /** Where the same page is in other languages, if it is anywhere. */
  readonly languages?: readonly { readonly language: PageLanguage; readonly address: string }[]
  /** The checking page. */
  readonly check: string
}

/** What a page may do: show its own style and pictures of its own place, and nothing else. */
export function pagePolicy(look: PageLook): string {
  // A page that is opened as a file has no place of its own to some browsers: its pictures and style are files too.
  const [style, pictures] =
    'styleHash' in look ? [look.styleHash, "'self'"] : ["'self' file:", "'self' file:"]
  return `default-src 'none'; style-src ${style}; img-src ${pictures} data:; base-uri 'none'; form-action 'none'`
}

/** A whole page without scripts. */
export function pageDocument(frame: PageFrame): string {
  const { language, title, body, look, languages = [], check } = frame
  const words = pageWords[language]
  const page = html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(look)}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title}</title>
`
  const rest = html`<body>
<a class="skip" href="#content">${words.toContent}</a>
<div class="page">
<header class="head"><span class="grow"></span>
${languages.length > 1 && html`<nav class="languages" aria-label="${words.languages}">${languages.map((other) => languageLink(other, language))}</nav>`}
<a href="${check}">${words.checkAny}</a></header>
<main id="content" tabindex="-1">${body}</main>
</div>
</body>
</html>
`
  const start = `<!doctype html>\n<html lang="${language}" dir="${directionOf(language)}">\n<head>\n`
  // The style is ours and stands as it is: escaping would change what its hash is taken of.
  const style =
    'style' in look
      ? `<style>${look.style}</style>`
      : html`<link rel="stylesheet" href="${look.styleAddress}">`
  return [start, page, style, '\n</head>\n', rest].join('')
}

const languageLink = (
  { language, address }: { language: PageLanguage; address: string },
  current: PageLanguage,
): Html =>
  html`<a href="${address}" lang="${language}" dir="${directionOf(language)}"${language === current && html` aria-current="true"`}>${languageNames[language]}</a>`

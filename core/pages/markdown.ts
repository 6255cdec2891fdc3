import MarkdownIt, { type Token } from 'markdown-it'
import { type Html, html } from './html.ts'

/** Tags that someone typed stay text. */
const reader = new MarkdownIt({ html: false, linkify: false, breaks: true, maxNesting: 20 })
/** No criteria are longer; what is was made to keep a reader waiting. */
const MOST_CHARACTERS = 20_000

/** Criteria as they are read on a page: links are shown and not followed, pictures are their descriptions. */
export function markdownHtml(text: string): Html {
  const tokens = reader.parse(text.slice(0, MOST_CHARACTERS), {})
  return html`<div class="prose" dir="auto">${rendered(tokens)}</div>`
}

/** Tokens come flat, with an opening and a closing one around what an element holds. */
function rendered(tokens: readonly Token[]): Html[] {
  const open: { tag: string; children: Html[] }[] = [{ tag: '', children: [] }]
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ tag: tagOf(token), children: [] })
    else if (token.nesting === -1 && open.length > 1) {
      const { tag, children } = open.pop()!
      open.at(-1)!.children.push(element(tag, children))
    } else open.at(-1)!.children.push(leaf(token))
  }
  // What was left open by the limit of nesting is still shown.
  return open.flatMap(({ children }) => children)
}

/** Headings of a badge stand below those of the page. */
const tagOf = ({ hidden, tag }: Token): string => (hidden ? '' : /^h[1-6]$/.test(tag) ? 'h4' : tag)

function element(tag: string, children: readonly Html[]): Html {
  switch (tag) {
    case 'p':
      return html`<p>${children}</p>`
    case 'ul':
      return html`<ul>${children}</ul>`
    case 'ol':
      return html`<ol>${children}</ol>`
    case 'li':
      return html`<li>${children}</li>`
    case 'h4':
      return html`<h4>${children}</h4>`
    case 'strong':
      return html`<strong>${children}</strong>`
    case 'em':
      return html`<em>${children}</em>`
    case 'blockquote':
      return html`<blockquote>${children}</blockquote>`
    default:
      return html`${children}`
  }
}

function leaf(token: Token): Html {
  if (token.children) return html`${rendered(token.children)}`
  if (token.type === 'softbreak' || token.type === 'hardbreak') return html`<br>`
  if (token.type === 'hr') return html`<hr>`
  if (token.type === 'code_inline' || token.type === 'fence' || token.type === 'code_block')
    return html`<code>${token.content}</code>`
  return html`${token.content}`
}

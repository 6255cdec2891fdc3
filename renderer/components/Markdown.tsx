import MarkdownIt, { type Token } from 'markdown-it'
import { createElement, Fragment, type ReactNode } from 'react'
import css from './Markdown.module.css'

/** Raw HTML in the text stays text. */
const reader = new MarkdownIt({ html: false, linkify: false, breaks: true })

/** Criteria as they will be read. Made of elements, never of a string of HTML. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={css.markdown} dir="auto">
      {render(reader.parse(text, {}))}
    </div>
  )
}

/** Tokens come flat, with an opening and a closing one around what an element holds. */
function render(tokens: readonly Token[]): ReactNode[] {
  const open: { tag: string | typeof Fragment; children: ReactNode[] }[] = [{ tag: Fragment, children: [] }]
  tokens.forEach((token, index) => {
    const here = open[open.length - 1]!
    if (token.nesting === 1) open.push({ tag: tagOf(token), children: [] })
    else if (token.nesting === -1 && open.length > 1) {
      open.pop()
      open[open.length - 1]!.children.push(createElement(here.tag, { key: index }, ...here.children))
    } else {
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is rendered whole, its parts never move.
      here.children.push(<Fragment key={index}>{leaf(token)}</Fragment>)
    }
  })
  return open[0]!.children
}

const shown = new Set(['p', 'ul', 'ol', 'li', 'strong', 'em', 's', 'blockquote', 'code'])

/** Headings of a badge stand below those of the screen; links are shown, not followed. */
function tagOf(token: Token): string | typeof Fragment {
  // The paragraphs inside the items of a tight list.
  if (token.hidden) return Fragment
  if (/^h[1-6]$/.test(token.tag)) return 'h4'
  return shown.has(token.tag) ? token.tag : 'span'
}

function leaf(token: Token): ReactNode {
  if (token.children) return render(token.children)
  if (token.type === 'softbreak' || token.type === 'hardbreak') return <br />
  if (token.type === 'hr') return <hr />
  if (token.type === 'code_inline' || token.type === 'fence' || token.type === 'code_block')
    return <code>{token.content}</code>
  return token.content
}

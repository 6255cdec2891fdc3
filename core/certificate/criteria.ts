import MarkdownIt, { type Token } from 'markdown-it'

/** A paragraph, or an item of a list with what stands before it: a number, or nothing for a bullet. */
export type CriteriaBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string; readonly text: string }

/** CommonMark without HTML: tags someone typed are printed as they stand. */
const markdown = new MarkdownIt('commonmark', { html: false })

/** Markdown as paper shows it: text without emphasis, links as their words, lists flat. */
export function criteriaBlocks(source: string): CriteriaBlock[] {
  const blocks: CriteriaBlock[] = []
  const lists: { next: number | null }[] = []
  let marker: string | null = null
  for (const token of markdown.parse(source, {})) {
    if (token.type === 'ordered_list_open') lists.push({ next: Number(token.attrGet('start') ?? 1) })
    if (token.type === 'bullet_list_open') lists.push({ next: null })
    if (token.type.endsWith('_list_close')) lists.pop()
    if (token.type === 'list_item_open') marker = markerOf(lists.at(-1)!)
    for (const text of paragraphsOf(token)) {
      blocks.push(marker === null ? { kind: 'paragraph', text } : { kind: 'item', marker, text })
      marker = null
    }
  }
  return blocks
}

function markerOf(list: { next: number | null }): string {
  if (list.next === null) return ''
  list.next++
  return `${list.next - 1}.`
}

function paragraphsOf(token: Token): string[] {
  if (token.type === 'inline') return tidy(plainText(token.children ?? []))
  if (token.type === 'fence' || token.type === 'code_block') return tidy(token.content)
  return []
}

const tidy = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak') return ' '
      if (token.type === 'hardbreak') return '\n'
      return token.content // an image's content is its description
    })
    .join('')
}

/** The tree of what the content is (ISO 32000-1, 14.7). */
import { nameOf } from './printedContent.ts'
import type { PdfDocument } from './readDocument.ts'
import { type Dict, isArray, isDict, isText, type Value, wordsOf } from './values.ts'

export interface StructureNode {
  readonly dict: Dict
  /** After the role map; null for one that is no standard type. */
  readonly type: string | null
  readonly parent: StructureNode | null
  readonly kids: StructureNode[]
  /** Marked content that is this. */
  readonly content: { readonly page: Value; readonly id: number }[]
}

export const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
)

/** All nodes, each before what it contains: in the order they are read. */
export function structureOf({ at, catalog }: PdfDocument): StructureNode[] {
  const root = at(catalog, 'StructTreeRoot')
  const roles = at(root, 'RoleMap')
  const nodes: StructureNode[] = []
  for (const kid of [at(root, 'K')].flat()) read(at(kid), null)
  return nodes

  function read(dict: Value, parent: StructureNode | null): void {
    if (!isDict(dict)) return
    const node: StructureNode = {
      dict,
      type: standardOf(nameOf(dict.get('S'))),
      parent,
      kids: [],
      content: [],
    }
    nodes.push(node)
    parent?.kids.push(node)
    const own = at(dict, 'Pg')
    for (const value of [at(dict, 'K')].flat()) {
      const kid = at(value)
      if (typeof kid === 'number') node.content.push({ page: own, id: kid })
      else if (nameOf(at(kid, 'Type')) === 'MCR')
        node.content.push({ page: at(kid, 'Pg') ?? own, id: Number(at(kid, 'MCID')) })
      else read(kid, node)
    }
  }

  function standardOf(name: string, seen: readonly string[] = []): string | null {
    if (seen.includes(name)) return null
    if (STANDARD.has(name)) return name
    const role = nameOf(at(roles, name))
    return role === '' ? null : standardOf(role, [...seen, name])
  }
}

/** What a number tree has for a key (7.9.7). */
export function inNumberTree({ at }: PdfDocument, tree: Value, key: number): Value {
  const numbers = at(tree, 'Nums')
  if (isArray(numbers)) {
    const found = numbers.findIndex((value, i) => i % 2 === 0 && value === key)
    return found < 0 ? null : at(numbers[found + 1])
  }
  const kids = at(tree, 'Kids')
  for (const kid of isArray(kids) ? kids : []) {
    const [least, most] = [at(kid, 'Limits')].flat()
    if (Number(least) <= key && key <= Number(most)) return inNumberTree({ at } as PdfDocument, at(kid), key)
  }
  return null
}

export const saidOf = (value: Value): string => (isText(value) ? wordsOf(value) : '')

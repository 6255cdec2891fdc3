/**
 * A page of a list as marked content (ISO 32000-1, 14.8.4.3.4): a heading and a table, so that a screen reader says
 * under which heading a word stands.
 */
import type { Box } from '../../certificate/geometry.ts'
import type { PageLayer, PlacedText } from '../../certificate/layer.ts'
import { shapeOperators } from './certificateToPdf.ts'
import { edgesOf } from './edges.ts'
import type { PdfFonts } from './pdfFonts.ts'
import type { TaggedNode, TaggedPart } from './structureTree.ts'
import { textOperators } from './textOperators.ts'

/** A page whose texts stand in a table; a cell may be empty. */
export interface TableLayer extends Pick<PageLayer, 'page' | 'shapes'> {
  readonly title: readonly PlacedText[]
  readonly issuer: readonly PlacedText[]
  readonly headings: readonly (readonly PlacedText[])[]
  /** Cell by cell. */
  readonly rows: readonly (readonly (readonly PlacedText[])[])[]
  readonly foot: readonly PlacedText[]
  /** Around headings and rows. */
  readonly table: Box
}

export interface TaggedTable {
  readonly operators: string
  readonly parts: readonly TaggedNode[]
}

export function taggedTable(layer: TableLayer, fonts: PdfFonts): TaggedTable {
  const { page, shapes, title, issuer, headings, rows, foot, table } = layer
  let operators = artifact(shapeOperators(shapes, page) + textOperators(foot, page, fonts))
  let nextId = 0
  const part = (tag: TaggedPart['tag'], texts: readonly PlacedText[]): TaggedPart => {
    if (texts.every(({ line }) => line.glyphs.length === 0)) return { tag, id: null }
    const id = nextId++
    operators += `/${tag}<</MCID ${id}>>BDC ${textOperators(texts, page, fonts)}EMC\n`
    return { tag, id }
  }
  const line = (tag: 'TH' | 'TD', cells: readonly (readonly PlacedText[])[]): TaggedNode => ({
    tag: 'TR',
    parts: cells.map((texts) => part(tag, texts)),
  })
  const parts: TaggedNode[] = [
    part('H1', title),
    part('P', issuer),
    {
      tag: 'Table',
      edges: edgesOf(table, page),
      parts: [line('TH', headings), ...rows.map((cells) => line('TD', cells))],
    },
  ]
  return { operators, parts }
}

const artifact = (operators: string): string => `/Artifact BMC ${operators}EMC\n`

/** What the marked content of each page is, and the way back from content to what it is (ISO 32000-1, 14.7). */
import type { Edges } from './edges.ts'
import { type PdfRef, pdfNumber, pdfSource, pdfText } from './pdfSyntax.ts'
import type { PdfWriter } from './pdfWriter.ts'

/** One stretch of marked content. */
export interface TaggedPart {
  readonly tag: 'P' | 'H1' | 'H2' | 'Figure' | 'TH' | 'TD'
  /** Of the marked content on its page, counted in order; null for an empty cell. */
  readonly id: number | null
  /** Said instead of a picture. */
  readonly alt?: string | undefined
  /** BCP 47, if not the document's. */
  readonly lang?: string | undefined
  /** Of a figure, on its page. */
  readonly edges?: Edges | undefined
}

/** Parts that make a whole. */
export interface TaggedBranch {
  readonly tag: 'Table' | 'TR'
  /** Of a table, on its page. */
  readonly edges?: Edges
  readonly parts: readonly TaggedNode[]
}

export type TaggedNode = TaggedPart | TaggedBranch

/** What belongs together on a page: one certificate, or a page of a list. */
export interface TaggedGroup {
  readonly title: string
  /** Goes on where an earlier group ended, and so has no bookmark of its own. */
  readonly isContinuation?: true
  readonly parts: readonly TaggedNode[]
}

const PAGES_PER_LEAF = 64

/** Where a figure or a table stands that is whole on its page (14.8.5.4.3). */
const placeOf = ({ edges }: TaggedNode): string =>
  edges === undefined ? '' : `/A<</O/Layout/BBox[${edges.map(pdfNumber).join(' ')}]>>`

/** Written page by page: only references to the groups stay in memory. */
export class StructureTree {
  readonly #pdf: PdfWriter
  readonly #root: PdfRef
  readonly #document: PdfRef
  readonly #groups: PdfRef[] = []
  readonly #leaves: PdfRef[] = []
  #leaf: string[] = []
  #pages = 0

  constructor(pdf: PdfWriter) {
    this.#pdf = pdf
    this.#root = pdf.nextRef()
    this.#document = pdf.nextRef()
  }

  /** Returns what the page says in `/StructParents`. */
  page(page: PdfRef, groups: readonly TaggedGroup[]): number {
    const refs: PdfRef[] = []
    for (const group of groups) refs.push(...this.#group(page, group))
    const index = this.#pages++
    this.#leaf.push(pdfSource`${index}[${refs}]`)
    if (this.#leaf.length === PAGES_PER_LEAF) this.#endLeaf()
    return index
  }

  /** Returns the root, for the catalog. */
  end(): PdfRef {
    this.#endLeaf()
    this.#pdf.object(this.#document, pdfSource`<</S/Document/P ${this.#root}/K[${this.#groups}]>>`)
    const parents = this.#pdf.add(pdfSource`<</Kids[${this.#leaves}]>>`)
    return this.#pdf.object(
      this.#root,
      pdfSource`<</Type/StructTreeRoot/K ${this.#document}/ParentTree ${parents}/ParentTreeNextKey ${this.#pages}>>`,
    )
  }

  /** Returns what has marked content, in the order of that. */
  #group(page: PdfRef, { title, parts }: TaggedGroup): PdfRef[] {
    const group = this.#pdf.nextRef()
    this.#groups.push(group)
    const marked: PdfRef[] = []
    const refs = parts.map((part) => this.#node(part, group, page, marked))
    this.#pdf.object(
      group,
      pdfSource`<</S/Part/P ${this.#document}/Pg ${page}/T${pdfText(title)}/K[${refs}]>>`,
    )
    return marked
  }

  #node(node: TaggedNode, parent: PdfRef, page: PdfRef, marked: PdfRef[]): PdfRef {
    if ('parts' in node) {
      const ref = this.#pdf.nextRef()
      const kids = node.parts.map((part) => this.#node(part, ref, page, marked))
      return this.#pdf.object(ref, pdfSource`<</S/${node.tag}/P ${parent}/K[${kids}]${placeOf(node)}>>`)
    }
    const { tag, id, alt, lang } = node
    const content = id === null ? '' : `/Pg ${page.toString()}/K ${id}`
    const said = alt === undefined ? '' : `/Alt${pdfText(alt)}`
    const language = lang === undefined ? '' : `/Lang${pdfText(lang)}`
    const scope = tag === 'TH' ? '/A<</O/Table/Scope/Column>>' : ''
    const ref = this.#pdf.add(
      `<</S/${tag}/P ${parent.toString()}${content}${said}${language}${scope}${placeOf(node)}>>`,
    )
    if (id !== null) marked.push(ref)
    return ref
  }

  #endLeaf(): void {
    if (this.#leaf.length === 0) return
    const [first, last] = [this.#pages - this.#leaf.length, this.#pages - 1]
    this.#leaves.push(this.#pdf.add(`<</Limits[${first} ${last}]/Nums[${this.#leaf.join('')}]>>`))
    this.#leaf = []
  }
}

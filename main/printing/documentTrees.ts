/** A document's three indexes. Each is a tree, so that a viewer need not read ten thousand entries to show one page. */
import { type PdfRef, pdfSource, pdfText } from '#core/paint/pdf/pdfSyntax'
import type { PdfWriter } from '#core/paint/pdf/pdfWriter'

export const PAGES_PER_NODE = 100
const NAMES_PER_LEAF = 64

/** `nodes` are the parents the pages were promised; ISO 32000-1, 7.7.3. */
export function writePageTree(pdf: PdfWriter, nodes: readonly PdfRef[], pages: readonly PdfRef[]): PdfRef {
  const root = pdf.nextRef()
  nodes.forEach((node, i) => {
    const kids = pages.slice(i * PAGES_PER_NODE, (i + 1) * PAGES_PER_NODE)
    pdf.object(node, pdfSource`<</Type/Pages/Parent ${root}/Count ${kids.length}/Kids[${kids}]>>`)
  })
  return pdf.object(root, pdfSource`<</Type/Pages/Count ${pages.length}/Kids[${nodes}]>>`)
}

/** Of names in order, as a reader searches them by halving (7.9.6). */
export function writeNameTree(
  pdf: PdfWriter,
  entries: readonly { readonly name: string; readonly ref: PdfRef }[],
): PdfRef {
  const leaves: PdfRef[] = []
  for (let i = 0; i < entries.length; i += NAMES_PER_LEAF) {
    const part = entries.slice(i, i + NAMES_PER_LEAF)
    const limits = `${pdfText(part[0]!.name)}${pdfText(part.at(-1)!.name)}`
    const names = part.map(({ name, ref }) => pdfSource`${pdfText(name)}${ref}`).join('\n')
    leaves.push(pdf.add(`<</Limits[${limits}]/Names[${names}]>>`))
  }
  return pdf.add(pdfSource`<</Kids[${leaves}]>>`)
}

/** A bookmark for each page (12.3.3). */
export function writeOutline(
  pdf: PdfWriter,
  pages: readonly { readonly ref: PdfRef; readonly title: string }[],
): PdfRef {
  const root = pdf.nextRef()
  const items = pages.map(() => pdf.nextRef())
  pages.forEach(({ ref, title }, i) => {
    const previous = i > 0 ? pdfSource`/Prev ${items[i - 1]!}` : ''
    const next = i < items.length - 1 ? pdfSource`/Next ${items[i + 1]!}` : ''
    pdf.object(
      items[i]!,
      pdfSource`<</Title${pdfText(title)}/Parent ${root}${previous}${next}/Dest[${ref}/Fit]>>`,
    )
  })
  return pdf.object(
    root,
    pdfSource`<</Type/Outlines/First ${items[0]!}/Last ${items.at(-1)!}/Count ${items.length}>>`,
  )
}

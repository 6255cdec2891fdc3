/** Sheets as pictures, drawn from the PDF that would be printed. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PrintSides, SheetPage } from '#core/contract/batches'
import { isTurned } from '#core/sheets/sides'

export interface DrawnSheet {
  readonly total: number
  readonly names: readonly string[]
  /** PNGs as data URIs. */
  readonly front: string
  readonly back: string | null
}

/** Along the longer side: sharp on a screen with two dots to a pixel, and quickly drawn. */
const DOTS = 1200

/** Each side upright, as it is read, however the printer turns the paper. */
export async function drawSheet(
  { total, names, file, page }: SheetPage,
  sides: PrintSides,
): Promise<DrawnSheet> {
  const pdf = await openPdf(file)
  try {
    const front = await drawPage(pdf, page, () => false)
    if (sides === 'front' || page === pdf.numPages) return { total, names, front, back: null }
    return { total, names, front, back: await drawPage(pdf, page + 1, (paper) => isTurned(paper, sides)) }
  } finally {
    await pdf.destroy()
  }
}

async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  isUpsideDown: (paper: { readonly width: number; readonly height: number }) => boolean,
): Promise<string> {
  const page = await pdf.getPage(number)
  const paper = page.getViewport({ scale: 1 })
  const scale = DOTS / Math.max(paper.width, paper.height)
  const viewport = page.getViewport({ scale, rotation: isUpsideDown(paper) ? 180 : 0 })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas.toDataURL('image/png')
}

/** The reader is large, and only loaded by who looks at sheets. */
async function openPdf(file: File): Promise<PDFDocumentProxy> {
  const [{ getDocument }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  // A sheet is small enough to be read without a worker, which would be another script to let in.
  Object.assign(globalThis, { pdfjsWorker: worker })
  const data = new Uint8Array(await file.arrayBuffer())
  // SECURITY: letters as outlines and no compiled functions: neither fonts nor code are made from a file.
  return getDocument({ data, disableFontFace: true, isEvalSupported: false, verbosity: 0 }).promise
}

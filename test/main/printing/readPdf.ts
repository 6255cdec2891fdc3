/** What independent readers make of our files: pdf.js for pages, text and attachments, ZXing for codes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const require = createRequire(import.meta.url)
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))

/** A copy goes in: pdf.js takes the bytes for itself. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: `${pdfjs}/standard_fonts/`,
    verbosity: 0,
  }).promise

export async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const content = await (await pdf.getPage(page)).getTextContent()
  return content.items.map((item) => ('str' in item ? item.str : '')).join('')
}

interface Tagged {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Tagged[]
}

/** What a screen reader says of a page, part by part: the words, or what stands for a picture. */
export async function readAloud(
  pdf: PDFDocumentProxy,
  page: number,
): Promise<{ tags: string[]; words: string[] }> {
  const proxy = await pdf.getPage(page)
  const tree = (await proxy.getStructTree()) as Tagged
  const marked = await wordsById(proxy)
  const parts = leavesOf(tree)
  return {
    tags: parts.map(({ role }) => role!),
    words: parts.map(({ alt, children }) => alt ?? children!.map(({ id }) => marked.get(id!) ?? '').join('')),
  }
}

const leavesOf = (node: Tagged): Tagged[] =>
  node.children?.every((child) => child.type === 'content') ? [node] : (node.children ?? []).flatMap(leavesOf)

async function wordsById(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: unknown[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => typeof one === 'string')
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id)
  }
  return words
}

export async function render(pdf: PDFDocumentProxy, page: number, dpi: number): Promise<Canvas> {
  const proxy = await pdf.getPage(page)
  const viewport = proxy.getViewport({ scale: dpi / 72 })
  // pdf.js brings a canvas of its own version, and its paths fit no other.
  const factory = pdf.canvasFactory as CanvasFactory
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await proxy.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
  // What the page was made of would stay until the document is closed.
  proxy.cleanup()
  return canvas
}

interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: Canvas }
}

let reader: Promise<unknown> | undefined

export async function codesIn(canvas: Canvas): Promise<string[]> {
  reader ??= openReader()
  await reader
  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  const found = await readBarcodes(pixels as unknown as ImageData, { formats: ['QRCode'] })
  return found.map((code) => code.text)
}

/** Left to itself, the reader would fetch its code from the network. */
function openReader(): Promise<unknown> {
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  return prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(wasmBinary).buffer },
    fireImmediately: true,
  })
}

/** The texts attached to a PDF, found by scanning for embedded file streams. */
import { unzlibSync } from 'fflate'
import { type PdfStream, pdfStreams } from './pdfStreams.ts'

/** A credential is never larger; a stream could be made to fill the memory. */
const MOST_BYTES = 1024 * 1024

/** In the order of the file. Streams that are not UTF-8 text, or compressed in rarer ways, are passed over. */
export function* pdfAttachments(pdf: Uint8Array): Generator<string> {
  for (const stream of pdfStreams(pdf, '/EmbeddedFile')) {
    const text = textOf(stream)
    if (text !== undefined) yield text
  }
}

function textOf({ dictionary, bytes }: PdfStream): string | undefined {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]
  try {
    const content =
      filter === undefined
        ? bytes
        : isFlate(filter)
          ? unzlibSync(bytes, { out: new Uint8Array(MOST_BYTES + 1) })
          : undefined
    if (!content || content.length > MOST_BYTES) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

const isFlate = (filter: string): boolean => /^\[?\s*\/FlateDecode\s*\]?$/.test(filter)

export interface PdfStream {
  readonly dictionary: string
  readonly bytes: Buffer
}

/** How far the dictionary of a stream may reach before and after the word that is looked for. */
const DICTIONARY_REACH = 2048

/**
 * The streams of a PDF whose dictionary has the name `word` in it, such as `/EmbeddedFile`, in the order of the file.
 * Streams always lie open, so there is no need to parse ten thousand pages, nor to trust what a parser would unpack
 * on the way.
 */
export function* pdfStreams(pdf: Uint8Array, word: string): Generator<PdfStream> {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  for (let at = 0; ; ) {
    const found = file.indexOf(word, at, 'latin1')
    if (found < 0) return
    at = found + word.length
    if (/[A-Za-z]/.test(file.toString('latin1', at, at + 1))) continue
    const stream = streamAround(file, found)
    if (!stream) continue
    at = stream.end
    yield stream
  }
}

/** `1 0 obj << … /Type /EmbeddedFile … >> stream … endstream` */
function streamAround(file: Buffer, at: number): (PdfStream & { readonly end: number }) | undefined {
  const head = file.toString('latin1', Math.max(0, at - DICTIONARY_REACH), at)
  const tail = file.toString('latin1', at, at + DICTIONARY_REACH)
  const start = />>\s*stream\r?\n/.exec(tail)
  const object = head.lastIndexOf('obj')
  if (!start || object < 0) return undefined
  const dictionary = head.slice(object + 3) + tail.slice(0, start.index)
  const from = at + start.index + start[0].length
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]
  const end = length === undefined ? file.indexOf('endstream', from, 'latin1') : from + Number(length)
  if (end < from || end > file.length) return undefined
  return { dictionary, bytes: file.subarray(from, end), end }
}

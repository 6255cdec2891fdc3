export interface PdfStream {
  readonly dictionary: string
  readonly bytes: Uint8Array
}

/** How far the dictionary of a stream may reach before and after the word that is looked for. */
const DICTIONARY_REACH = 2048

/**
 * The streams of a PDF whose dictionary has the name `word` in it, such as `/EmbeddedFile`, in the order of the file.
 * Streams always lie open, so there is no need to parse ten thousand pages, nor to trust what a parser would unpack
 * on the way.
 */
export function* pdfStreams(pdf: Uint8Array, word: string): Generator<PdfStream> {
  for (let at = 0; ; ) {
    const found = indexOfText(pdf, word, at)
    if (found < 0) return
    at = found + word.length
    if (/[A-Za-z]/.test(latin1(pdf, at, at + 1))) continue
    const stream = streamAround(pdf, found)
    if (!stream) continue
    at = stream.end
    yield stream
  }
}

/** `1 0 obj << … /Type /EmbeddedFile … >> stream … endstream` */
function streamAround(file: Uint8Array, at: number): (PdfStream & { readonly end: number }) | undefined {
  const head = latin1(file, Math.max(0, at - DICTIONARY_REACH), at)
  const tail = latin1(file, at, at + DICTIONARY_REACH)
  const start = />>\s*stream\r?\n/.exec(tail)
  const object = head.lastIndexOf('obj')
  if (!start || object < 0) return undefined
  const dictionary = head.slice(object + 3) + tail.slice(0, start.index)
  const from = at + start.index + start[0].length
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1]
  const end = length === undefined ? indexOfText(file, 'endstream', from) : from + Number(length)
  if (end < from || end > file.length) return undefined
  return { dictionary, bytes: file.subarray(from, end), end }
}

/** Where a text of single bytes stands in a file, at `from` or later; -1 if nowhere. */
export function indexOfText(file: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0)
  for (let at = file.indexOf(first, from); at >= 0; at = file.indexOf(first, at + 1)) {
    let same = 1
    while (same < text.length && file[at + same] === text.charCodeAt(same)) same++
    if (same === text.length) return at
  }
  return -1
}

const latin1 = (file: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...file.subarray(from, to))

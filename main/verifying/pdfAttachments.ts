/**
 * The texts attached to a PDF, found by scanning for embedded file streams. Streams always lie open in the file, so
 * there is no need to parse ten thousand pages, nor to trust what a parser would unpack on the way.
 */
import { inflateSync } from 'node:zlib'

/** A credential is never larger; a stream could be made to fill the memory. */
const MOST_BYTES = 1024 * 1024
/** How far the dictionary of a stream may reach before and after the word that is looked for. */
const DICTIONARY_REACH = 2048

/** In the order of the file. Streams that are not UTF-8 text, or compressed in rarer ways, are passed over. */
export function* pdfAttachments(pdf: Uint8Array): Generator<string> {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  for (let at = 0; ; ) {
    const found = file.indexOf('/EmbeddedFile', at, 'latin1')
    if (found < 0) return
    at = found + '/EmbeddedFile'.length
    if (/[A-Za-z]/.test(file.toString('latin1', at, at + 1))) continue
    const stream = streamAround(file, found)
    if (!stream) continue
    at = stream.end
    const text = textOf(stream)
    if (text !== undefined) yield text
  }
}

interface Stream {
  readonly dictionary: string
  readonly bytes: Buffer
  readonly end: number
}

/** `1 0 obj << … /Type /EmbeddedFile … >> stream … endstream` */
function streamAround(file: Buffer, at: number): Stream | undefined {
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

function textOf({ dictionary, bytes }: Stream): string | undefined {
  const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]
  try {
    const content =
      filter === undefined
        ? bytes
        : isFlate(filter)
          ? inflateSync(bytes, { maxOutputLength: MOST_BYTES })
          : undefined
    if (!content || content.length > MOST_BYTES) return undefined
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

const isFlate = (filter: string): boolean => /^\[?\s*\/FlateDecode\s*\]?$/.test(filter)

/**
 * A PDF written object by object into a sink. Only the offsets stay in memory, so a file may have any length.
 * pdf-lib makes and serialises the shared objects; what it would have to keep until `save()` is already gone.
 */
import { type PDFContext, type PDFObject, PDFRef } from 'pdf-lib'
import { asciiBytes, pdfBytes, pdfSource } from './pdfSyntax.ts'

export interface Sink {
  /** Takes the bytes at once; they may be reused afterwards. */
  write(bytes: Uint8Array): void
  /** SHA-256 of everything written so far. */
  digest(): Uint8Array
}

/** All objects of a context, serialised once, to begin any number of files with. */
export interface BakedObjects {
  readonly bytes: Uint8Array
  /** By object number. */
  readonly offsets: readonly number[]
  readonly last: number
}

/** The comment of four high bytes tells transfer programs that the file is binary (ISO 32000-1, 7.5.2). */
const HEADER = Uint8Array.of(...asciiBytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)
const END_OBJECT = asciiBytes('\nendobj\n')
const END_STREAM = asciiBytes('\nendstream\nendobj\n')
const FREE = '0000000000 65535 f \n'
const OFFSETS_AT_ONCE = 5000

export function bake(context: PDFContext): BakedObjects {
  const chunks: Uint8Array[] = [HEADER]
  const offsets: number[] = []
  let size = HEADER.length
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    offsets[ref.objectNumber] = size
    const chunk = [asciiBytes(`${ref.objectNumber} 0 obj\n`), bytesOf(object), END_OBJECT]
    chunks.push(...chunk)
    size += chunk.reduce((sum, { length }) => sum + length, 0)
  }
  return { bytes: joined(chunks, size), offsets, last: context.largestObjectNumber }
}

export class PdfWriter {
  readonly #sink: Sink
  readonly #offsets: number[]
  #size = 0
  #last: number

  constructor(sink: Sink, base: BakedObjects) {
    this.#sink = sink
    this.#offsets = base.offsets.slice()
    this.#last = base.last
    this.#write(base.bytes)
  }

  nextRef(): PDFRef {
    return PDFRef.of(++this.#last)
  }

  object(ref: PDFRef, body: PDFObject | string): PDFRef {
    this.#offsets[ref.objectNumber] = this.#size
    this.#write(asciiBytes(`${ref.objectNumber} 0 obj\n`))
    this.#write(typeof body === 'string' ? asciiBytes(body) : bytesOf(body))
    this.#write(END_OBJECT)
    return ref
  }

  add(body: PDFObject | string): PDFRef {
    return this.object(this.nextRef(), body)
  }

  /** A stream whose bytes are final; `entries` are the dictionary's, besides Length. */
  addStream(bytes: Uint8Array, entries = ''): PDFRef {
    const ref = this.nextRef()
    this.#offsets[ref.objectNumber] = this.#size
    this.#write(asciiBytes(`${ref.objectNumber} 0 obj\n<</Length ${bytes.length}${entries}>>stream\n`))
    this.#write(bytes)
    this.#write(END_STREAM)
    return ref
  }

  /** Table of offsets and trailer. The file's ID (14.4) follows from its content: the same content, the same bytes. */
  end(catalog: PDFRef, info: PDFRef): void {
    const count = this.#last + 1
    const start = this.#size
    const id = pdfBytes(this.#sink.digest().subarray(0, 16))
    this.#write(asciiBytes(`xref\n0 ${count}\n${FREE}`))
    for (let from = 1; from < count; from += OFFSETS_AT_ONCE) {
      const length = Math.min(OFFSETS_AT_ONCE, count - from)
      const entries = Array.from({ length }, (_, i) => offsetEntry(this.#offsets[from + i]))
      this.#write(asciiBytes(entries.join('')))
    }
    const trailer = pdfSource`<</Size ${count}/Root ${catalog}/Info ${info}/ID[${id}${id}]>>`
    this.#write(asciiBytes(`trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`))
  }

  #write(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#sink.write(bytes)
  }
}

const offsetEntry = (offset: number | undefined): string =>
  offset === undefined ? FREE : `${String(offset).padStart(10, '0')} 00000 n \n`

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * A PDF written object by object into a sink. Only the offsets stay in memory, so a file may have any length.
 * pdf-lib makes and serialises the shared objects; what it would have to keep until `save()` is already gone.
 */
import { type PDFContext, type PDFObject, PDFStream } from 'pdf-lib'
import { joinedBytes } from '../../joinedBytes.ts'
import type { Deflate } from './form.ts'
import { ObjectTable } from './objectTable.ts'
import { asciiBytes, PdfRef, pdfBytes, pdfSource } from './pdfSyntax.ts'

export interface Sink {
  /** Takes the first bytes, which must not change afterwards: other sinks may begin with the same. */
  begin(bytes: Uint8Array): void
  /** Takes the bytes at once; they may be reused afterwards. */
  write(bytes: Uint8Array): void
  /** The same for a text of ASCII, which needs no array of its own on the way. */
  writeAscii(text: string): void
  /** SHA-256 of everything written so far, and of `more` as if it were too. */
  digest(more?: Uint8Array): Uint8Array
}

/** Signs the SHA-256 of a file without its seal; what it returns is a line of the file. */
export type Seal = (sha256: Uint8Array) => string

/** All objects of a context, serialised once, to begin any number of files with. */
export interface BakedObjects {
  readonly bytes: Uint8Array
  readonly table: ObjectTable
  readonly last: number
}

/** The comment of four high bytes tells transfer programs that the file is binary (ISO 32000-1, 7.5.2). */
const HEADER = Uint8Array.of(...asciiBytes('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)
const END_OBJECT = asciiBytes('\nendobj\n')
const END_STREAM = '\nendstream\nendobj\n'
/** In one object stream; a viewer unpacks all of them to read one. */
const MOST_TOGETHER = 200
/** In bytes. Three of a person's own file's streams are smaller: 0.06 ms less for 0.5 kB more. */
const WORTH_COMPRESSING = 800
/** The objects of a person's own file are fewer: 0.05 ms less for 3 kB more. */
const WORTH_COMPRESSING_TOGETHER = 8000

export function bake(context: PDFContext): BakedObjects {
  const chunks: Uint8Array[] = [HEADER]
  const table = new ObjectTable()
  let size = HEADER.length
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    table.put(ref.objectNumber, size)
    const chunk = [asciiBytes(`${ref.objectNumber} 0 obj\n`), bytesOf(object), END_OBJECT]
    chunks.push(...chunk)
    size += chunk.reduce((sum, { length }) => sum + length, 0)
  }
  return { bytes: joinedBytes(chunks), table, last: context.largestObjectNumber }
}

export class PdfWriter {
  readonly #sink: Sink
  readonly #deflate: Deflate
  readonly #table: ObjectTable
  #size = 0
  #last: number
  /** Objects that wait to be compressed together (7.5.7): where each begins, and all of them. */
  #waiting = ''
  #waitingHead = ''
  #waitingNumbers: number[] = []

  constructor(sink: Sink, base: BakedObjects, deflate: Deflate) {
    this.#sink = sink
    this.#deflate = deflate
    this.#table = new ObjectTable(base.table)
    this.#last = base.last
    this.#size = base.bytes.length
    sink.begin(base.bytes)
  }

  nextRef(): PdfRef {
    return new PdfRef(++this.#last)
  }

  /** In PDF's own notation, and no stream: it is compressed together with others. */
  object(ref: PdfRef, source: string): PdfRef {
    this.#wait(ref.number, source)
    return ref
  }

  add(source: string): PdfRef {
    return this.object(this.nextRef(), source)
  }

  /** A stream whose content, bytes or ASCII, is final; `entries` are the dictionary's, besides Length. */
  addStream(content: Uint8Array | string, entries = ''): PdfRef {
    const ref = this.nextRef()
    this.#stream(ref.number, content, entries)
    return ref
  }

  /** A stream that is compressed, if it is large enough. */
  addCompressed(bytes: Uint8Array, entries = ''): PdfRef {
    const ref = this.nextRef()
    this.#compressed(ref.number, bytes, entries)
    return ref
  }

  /**
   * Table of objects, as a stream (7.5.8), then the seal. The file's ID (14.4) follows from its content: the same
   * content, the same bytes.
   */
  end(catalog: PdfRef, info: PdfRef, seal: Seal | null): void {
    this.#pack()
    const table = ++this.#last
    const start = this.#size
    this.#table.put(table, start)
    const id = pdfBytes(this.#sink.digest().subarray(0, 16))
    const entries = pdfSource`/Type/XRef/Size ${table + 1}/W[${ObjectTable.WIDTHS}]/Root ${catalog}/Info ${info}/ID[${id}${id}]`
    this.#compressed(table, this.#table.bytes(table + 1), entries)
    const end = `startxref\n${start}\n%%EOF\n`
    if (seal) this.#write(seal(this.#sink.digest(asciiBytes(end))))
    this.#write(end)
  }

  #wait(number: number, source: string): void {
    this.#waitingHead += `${number} ${this.#waiting.length} `
    this.#waiting += `${source}\n`
    this.#waitingNumbers.push(number)
    if (this.#waitingNumbers.length === MOST_TOGETHER) this.#pack()
  }

  #pack(): void {
    if (this.#waitingNumbers.length === 0) return
    const stream = ++this.#last
    this.#waitingNumbers.forEach((number, i) => {
      this.#table.putInside(number, stream, i)
    })
    const entries = `/Type/ObjStm/N ${this.#waitingNumbers.length}/First ${this.#waitingHead.length}`
    const objects = this.#waitingHead + this.#waiting
    this.#waiting = ''
    this.#waitingHead = ''
    this.#waitingNumbers = []
    if (objects.length < WORTH_COMPRESSING_TOGETHER) this.#stream(stream, objects, entries)
    else this.#stream(stream, this.#deflate(asciiBytes(objects), 3), `${entries}/Filter/FlateDecode`)
  }

  #compressed(number: number, bytes: Uint8Array, entries: string): void {
    if (bytes.length < WORTH_COMPRESSING) this.#stream(number, bytes, entries)
    else this.#stream(number, this.#deflate(bytes), `${entries}/Filter/FlateDecode`)
  }

  #stream(number: number, content: Uint8Array | string, entries: string): void {
    this.#table.put(number, this.#size)
    this.#write(`${number} 0 obj\n<<${entries}/Length ${content.length}>>stream\n`)
    this.#write(content)
    this.#write(END_STREAM)
  }

  #write(content: Uint8Array | string): void {
    this.#size += content.length
    if (typeof content === 'string') this.#sink.writeAscii(content)
    else this.#sink.write(content)
  }
}

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  if (object instanceof PDFStream) copyStream(object, bytes)
  else object.copyBytesInto(bytes, 0)
  return bytes
}

/** As the library does, which copies pictures and fonts byte by byte. */
function copyStream(stream: PDFStream, into: Uint8Array): void {
  stream.updateDict()
  const contents = stream.getContents()
  const [head, end] = [asciiBytes('\nstream\n'), asciiBytes('\nendstream')]
  const dictionary = stream.dict.copyBytesInto(into, 0)
  into.set(head, dictionary)
  into.set(contents, dictionary + head.length)
  into.set(end, dictionary + head.length + contents.length)
}

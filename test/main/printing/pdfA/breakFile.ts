/** Edits to a good file, each of which breaks something. */
import { inflateSync } from 'node:zlib'
import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** Of the objects, or of the bytes; a character is a byte, and no offset may change. */
export type Break =
  | { readonly objects: (file: Editable) => void }
  | { readonly source: (source: string) => string }

export async function broken(bytes: Uint8Array, edit: Break): Promise<Uint8Array> {
  if ('source' in edit) return Buffer.from(edit.source(Buffer.from(bytes).toString('latin1')), 'latin1')
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  edit.objects(editable(doc))
  return doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

/** What pdf-lib makes an object of; a word becomes a name. */
export type Literal =
  | string
  | number
  | boolean
  | PDFObject
  | readonly Literal[]
  | { readonly [key: string]: Literal }

export type Editable = ReturnType<typeof editable>

function editable(doc: PDFDocument) {
  const { context, catalog } = doc
  const page = doc.getPage(0).node

  /** The first dictionary that has these names under these keys. */
  function find(wanted: Readonly<Record<string, string | null>>): PDFDict {
    for (const [, object] of context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFRawStream ? object.dict : object
      const fits = ([key, name]: [string, string | null]) => {
        const value = dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined
        return name === null ? value !== undefined : value === PDFName.of(name)
      }
      if (dict instanceof PDFDict && Object.entries(wanted).every(fits)) return dict
    }
    throw new Error(`There is no ${Object.values(wanted).join(' ')}`)
  }

  /** Rewrites a stream as Latin text; one of many, if a key of it is given. */
  function rewrite(stream: PDFObject | undefined, change: (text: string) => string): void {
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (object !== stream || !(object instanceof PDFRawStream)) continue
      const isPacked = object.dict.has(PDFName.of('Filter'))
      const text = Buffer.from(isPacked ? inflateSync(object.contents) : object.contents).toString('latin1')
      object.dict.delete(PDFName.of('Filter'))
      context.assign(ref, PDFRawStream.of(object.dict, Buffer.from(change(text), 'latin1')))
    }
  }

  const set = (dict: PDFDict, key: string, value: Literal): void =>
    dict.set(PDFName.of(key), context.obj(value as string))

  return {
    doc,
    context,
    catalog,
    page,
    find,
    rewrite,
    set,
    drop: (dict: PDFDict, key: string): boolean => dict.delete(PDFName.of(key)),
    /** Steps down by keys and by places in lists. */
    at: (dict: PDFDict, ...keys: readonly (string | number)[]): PDFDict =>
      keys.reduce<PDFObject | undefined>(
        (one, key) =>
          typeof key === 'number' ? (one as PDFArray).lookup(key) : (one as PDFDict).lookup(PDFName.of(key)),
        dict,
      ) as PDFDict,
    text: (words: string): PDFString => PDFString.of(words),
    ref: (number: number): PDFRef => PDFRef.of(number),
    stream: (key: string, dict: PDFDict): PDFObject | undefined => dict.lookup(PDFName.of(key)),
    content: (change: (text: string) => string): void =>
      rewrite((page.lookup(PDFName.of('Contents')) as PDFArray).lookup(0), change),
    metadata: (change: (text: string) => string): void =>
      rewrite(catalog.lookup(PDFName.of('Metadata')), change),
  }
}

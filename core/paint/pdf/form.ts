import type { PDFContext, PDFRef } from 'pdf-lib'
import { asciiBytes } from './pdfSyntax.ts'

/** A zlib stream of these bytes. Level 1 is quickest, 9 smallest. */
export type Deflate = (bytes: Uint8Array, level?: number) => Uint8Array

/** What operators refer to by name. */
export interface Resources {
  readonly XObject?: Readonly<Record<string, PDFRef>>
  readonly Font?: Readonly<Record<string, PDFRef>>
}

/** A Form XObject: operators written once and painted any number of times with `cm` and `Do`. */
export function addForm(
  context: PDFContext,
  deflate: Deflate,
  box: readonly [left: number, bottom: number, right: number, top: number],
  operators: string,
  resources: Resources = {},
): PDFRef {
  return context.register(
    context.stream(deflate(asciiBytes(operators), 9), {
      Type: 'XObject',
      Subtype: 'Form',
      Filter: 'FlateDecode',
      BBox: [...box],
      Resources: { ...resources },
    }),
  )
}

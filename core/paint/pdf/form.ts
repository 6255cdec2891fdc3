import type { PDFContext, PDFRef } from 'pdf-lib'
import { asciiBytes } from './pdfSyntax.ts'

/** A zlib stream of these bytes. Level 1 is quickest, 9 smallest. */
export type Deflate = (bytes: Uint8Array, level?: number) => Uint8Array

type Named = Readonly<Record<string, PDFRef>>

/** What operators refer to by name. */
export interface Resources {
  readonly XObject?: Named
  readonly Font?: Named
  readonly Pattern?: Named
  readonly ExtGState?: Named
}

/** Painted as one before its opacity counts: what overlaps inside does not shine through (ISO 32000-1, 11.6.6). */
const GROUP = { Type: 'Group', S: 'Transparency', I: true }

export interface FormOptions {
  readonly resources?: Resources
  readonly group?: boolean
}

/** A Form XObject: operators written once and painted any number of times with `cm` and `Do`. */
export function addForm(
  context: PDFContext,
  deflate: Deflate,
  box: readonly [left: number, bottom: number, right: number, top: number],
  operators: string,
  { resources = {}, group = false }: FormOptions = {},
): PDFRef {
  return context.register(
    context.stream(deflate(asciiBytes(operators)), {
      Type: 'XObject',
      Subtype: 'Form',
      Filter: 'FlateDecode',
      BBox: [...box],
      Resources: { ...resources },
      ...(group && { Group: GROUP }),
    }),
  )
}

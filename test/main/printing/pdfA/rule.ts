import { type PrintedContent, printedContent } from './printedContent.ts'
import { type PdfDocument, readDocument } from './readDocument.ts'
import { type StructureNode, structureOf } from './structure.ts'
import type { Value } from './values.ts'
import { valuesIn } from './valuesIn.ts'

/** A requirement, in our own words. */
export interface Rule {
  /** Of ISO 19005-3; with `UA` before it, of ISO 14289-1. */
  readonly clause: string
  /** What a file does that keeps it. */
  readonly says: string
  /** What breaks it; nothing where it is kept. */
  readonly broken: (file: Judged) => Iterable<string>
}

export interface Judged {
  readonly doc: PdfDocument
  readonly content: PrintedContent
  /** In reading order. */
  readonly structure: readonly StructureNode[]
  /** Every value, in objects and in content. */
  readonly written: readonly Value[]
}

export function judged(bytes: Uint8Array): Judged {
  const doc = readDocument(bytes)
  return { doc, content: printedContent(doc), structure: structureOf(doc), written: [...valuesIn(doc)] }
}

/** Sentences about the rules that a file breaks, with a few examples. */
export const violations = (file: Judged, rules: readonly Rule[]): string[] =>
  rules.flatMap((rule) => {
    const found = [...new Set(rule.broken(file))]
    return found.length > 0 ? [`${nameOfRule(rule)}: ${found.slice(0, 3).join('; ')}`] : []
  })

export const nameOfRule = ({ clause, says }: Rule): string => `${clause} ${says}`

/** Nothing if it is so, else what it is instead. */
export const unless = (kept: boolean, what = 'not so'): string[] => (kept ? [] : [what])

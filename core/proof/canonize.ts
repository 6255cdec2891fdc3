/**
 * RDF Dataset Canonicalization (RDFC-1.0) of a JSON-LD document, by the book: the truth that compiled templates are
 * measured against.
 */
import jsonld from 'jsonld'
import rdfCanonize from 'rdf-canonize'
import { isStudioError, StudioError } from '../errors.ts'
import type { DocumentLoader } from './contexts.ts'
import type { JsonObject } from './json.ts'

/** Safe mode refuses what JSON-LD would drop in silence: a signature covers all of a badge or is not made. */
export const RDF_OPTIONS = { safe: true, base: null, rdfDirection: 'i18n-datatype' } as const

const RDFC = { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as const

/** Throws 'proof/unknown-context', or 'proof/uncovered' for a document that says what no context defines. */
export async function canonize(document: JsonObject, documentLoader: DocumentLoader): Promise<string> {
  try {
    return await jsonld.canonize(document, { ...RDFC, ...RDF_OPTIONS, documentLoader })
  } catch (error) {
    throw studioErrorIn(error) ?? uncovered(error)
  }
}

/** Canonicalises n-quads with arbitrary blank node names; for nodes that first-degree hashes cannot tell apart. */
export const canonizeNQuads = (nquads: string): Promise<string> =>
  rdfCanonize.canonize(nquads, { ...RDFC, inputFormat: 'application/n-quads' })

/** The library wraps what a document loader throws, sometimes twice. */
function studioErrorIn(error: unknown): StudioError | undefined {
  if (isStudioError(error)) return error
  if (typeof error !== 'object' || error === null) return undefined
  const { cause, details } = error as { cause?: unknown; details?: { cause?: unknown } }
  return studioErrorIn(cause ?? details?.cause)
}

const uncovered = (cause: unknown): StudioError =>
  new StudioError(
    'proof/uncovered',
    'Part of this badge has no meaning that a signature could cover, such as an unknown field or an incomplete web address.',
    {},
    { cause },
  )

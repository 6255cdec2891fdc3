import type { DocumentLoader } from './contexts.ts'
import { asArray, type Json } from './json.ts'
import { REDUNDANT_IRI } from './shape.ts'

/** Others, such as `@index`, `@direction`, `@prefix` and `@import`, can make the RDF depend on values. */
const PLAIN_CONTEXT_KEYWORDS = new Set([
  '@context',
  '@id',
  '@type',
  '@container',
  '@set',
  '@list',
  '@graph',
  '@json',
  '@language',
  '@protected',
  '@version',
  '@vocab',
])

/** Whether all contexts of a document are simple enough for its strings to pass through JSON-LD untouched. */
export async function contextsArePlain(document: Json, documentLoader: DocumentLoader): Promise<boolean> {
  const urls = new Set(contextUrls(document))
  const contexts = await Promise.all([...urls].map(async (url) => (await documentLoader(url)).document))
  return contexts.every((context) => typeof context === 'object' && isPlainContext(context))
}

/** The shape has made sure that contexts are named by URL. */
function contextUrls(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(contextUrls)
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '@context' ? (asArray(inner) as string[]) : contextUrls(inner),
  )
}

function isPlainContext(context: Json): boolean {
  if (typeof context === 'string') {
    return context[0] === '@' ? PLAIN_CONTEXT_KEYWORDS.has(context) : !REDUNDANT_IRI.test(context)
  }
  if (Array.isArray(context)) return context.every(isPlainContext)
  if (typeof context !== 'object' || context === null) return true
  return Object.entries(context).every(
    ([term, definition]) =>
      // A term with a colon could stand for a whole IRI; a context by URL would go unseen here.
      !term.includes(':') &&
      !(term === '@context' && (typeof definition === 'string' || Array.isArray(definition))) &&
      isPlainContext(term) &&
      isPlainContext(definition),
  )
}

declare module 'rdf-canonize' {
  import type { RdfTerm } from 'jsonld'
  export const NQuads: {
    serializeQuadComponents(subject: RdfTerm, predicate: RdfTerm, object: RdfTerm, graph: RdfTerm): string
  }
  export function canonize(dataset: string, options: Readonly<Record<string, unknown>>): Promise<string>
  const rdfCanonize: { canonize: typeof canonize }
  export default rdfCanonize
}

declare module 'jsonld' {
  interface RdfTerm {
    readonly termType: string
    readonly value: string
    readonly language?: string
    readonly datatype?: { readonly value: string }
  }
  interface RdfQuad {
    readonly subject: RdfTerm
    readonly predicate: RdfTerm
    readonly object: RdfTerm
    readonly graph: RdfTerm
  }
  interface JsonLd {
    canonize(document: unknown, options: Readonly<Record<string, unknown>>): Promise<string>
    toRDF(document: unknown, options: Readonly<Record<string, unknown>>): Promise<RdfQuad[]>
  }
  const jsonld: JsonLd
  export default jsonld
  export type { RdfQuad, RdfTerm }
}

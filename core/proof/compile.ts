/**
 * Compiles one document into a template that canonicalises every document of the same shape.
 *
 * JSON-LD expansion looks at keys, nesting, types and contexts, but it copies most strings into the RDF untouched.
 * Which ones is not assumed: each is replaced by a marker and looked for in the resulting quads.
 */
import jsonld, { type RdfQuad, type RdfTerm } from 'jsonld'
import { NQuads } from 'rdf-canonize'
import { RDF_OPTIONS } from './canonize.ts'
import type { DocumentLoader } from './contexts.ts'
import type { Crypto } from './crypto.ts'
import type { JsonObject } from './json.ts'
import { contextsArePlain } from './plainContexts.ts'
import { replaceValues, shapeOf } from './shape.ts'
import {
  type BlankNode,
  escapeLiteral,
  isPlainIri,
  type Quad,
  type Slot,
  schemeOf,
  Template,
} from './template.ts'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

export interface Compiler {
  readonly documentLoader: DocumentLoader
  readonly sha256: Crypto['sha256']
  /** Letters and digits that nobody can guess: a document that holds a marker could pass for a hole. */
  readonly nonce: string
}

/** Undefined if the document or its contexts use anything that is not reasoned about here. */
export async function compile(document: JsonObject, compiler: Compiler): Promise<Template | undefined> {
  const { documentLoader, sha256, nonce } = compiler
  const shape = shapeOf(document)
  if (!shape || !(await contextsArePlain(document, documentLoader))) return undefined
  const { values } = shape
  const markers = new Markers(
    nonce,
    values.map((value, i) => `${schemeOf(value)}slot-${nonce}-${i}-`),
  )

  // First without safe mode, to see which strings survive; then safely, marking only those.
  const toRdf = (strings: readonly string[], safe: boolean) =>
    jsonld.toRDF(replaceValues(document, strings), { ...RDF_OPTIONS, safe, documentLoader })
  const kinds = markers
    .kindsIn(await toRdf(markers.texts, false))
    .map((kind, i) => (kind === 'iri' && !isPlainIri(values[i]!) ? 'fixed' : kind))
  const marked = markers.texts.map((marker, i) => (kinds[i] === 'fixed' ? values[i]! : marker))
  const dataset = await toRdf(marked, true)
  if (markers.kindsIn(dataset).some((kind, i) => kind !== kinds[i])) return undefined

  const slots = values.map((value, i): Slot => {
    const kind = kinds[i]!
    const text = kind === 'literal' ? escapeLiteral(value) : value
    return { kind, scheme: schemeOf(value), quads: [], value, text }
  })
  const nodes = new Map<string, BlankNode>()
  const quads = dataset.map((quad) => compileQuad(quad, slots, nodes, markers))
  return new Template(slots, [...nodes.values()], quads, sha256)
}

class Markers {
  readonly texts: readonly string[]
  readonly nonce: string
  /** Splits a text into: piece, slot index or undefined, node index or undefined, piece, … */
  readonly hole: RegExp

  constructor(nonce: string, texts: readonly string[]) {
    this.nonce = nonce
    this.texts = texts
    this.hole = new RegExp(`(?:[a-z][a-z0-9+.-]*:(?://)?)?slot-${nonce}-(\\d+)-|_:node-${nonce}-(\\d+)-`, 'i')
  }

  /** A string is free if it turns up in the quads, and everywhere as one whole IRI or one whole literal. */
  kindsIn(dataset: readonly RdfQuad[]): Slot['kind'][] {
    const found = this.texts.map(() => new Set<Slot['kind']>())
    const look = (text: string | undefined, kind: Slot['kind']): void => {
      const index = text && this.hole.exec(text)?.[1]
      if (index) found[Number(index)]!.add(text === this.texts[Number(index)] ? kind : 'fixed')
    }
    for (const { subject, predicate, object, graph } of dataset) {
      look(subject.value, 'iri')
      look(predicate.value, 'fixed')
      look(
        object.value,
        object.termType === 'Literal' ? 'literal' : predicate.value === RDF_TYPE ? 'fixed' : 'iri',
      )
      look(object.datatype?.value, 'fixed')
      look(object.language, 'fixed')
      look(graph.value, 'iri')
    }
    return found.map((kinds) => (kinds.size === 1 ? [...kinds][0]! : 'fixed'))
  }
}

/** Lets the library write the quad, then cuts it at the markers. */
function compileQuad(
  { subject, predicate, object, graph }: RdfQuad,
  slots: readonly Slot[],
  nodes: Map<string, BlankNode>,
  { nonce, hole }: Markers,
): Quad {
  const mark = (term: RdfTerm): RdfTerm => {
    if (term.termType !== 'BlankNode') return term
    if (!nodes.has(term.value)) {
      nodes.set(term.value, { quads: [], name: '', hash: new Uint8Array(), stale: true })
    }
    return { ...term, value: `node-${nonce}-${[...nodes.keys()].indexOf(term.value)}-` }
  }
  const line = NQuads.serializeQuadComponents(mark(subject), predicate, mark(object), mark(graph))

  const pieces: string[] = []
  const holes: (Slot | BlankNode)[] = []
  const cuts: (string | undefined)[] = line.split(hole)
  for (let i = 0; i < cuts.length; i += 3) {
    pieces.push(cuts[i]!)
    if (cuts[i + 1]) holes.push(slots[Number(cuts[i + 1])]!)
    else if (cuts[i + 2]) holes.push([...nodes.values()][Number(cuts[i + 2])]!)
  }

  const used = new Set(holes)
  const blank = [...used].filter((used): used is BlankNode => 'hash' in used)
  const quad: Quad = {
    pieces,
    holes,
    nodes: blank,
    // The library drops a repeated quad if its JSON values are equal strings, but keeps 1 beside "1".
    mergeable: blank.length === 0 && (object.termType !== 'Literal' || hole.test(object.value)),
    line: '',
    stale: true,
  }
  for (const hole of used) hole.quads.push(quad)
  return quad
}

/**
 * The quads of a shape, with holes for its values and its blank nodes. Filling the holes gives the canonical form of
 * any document of that shape (RDFC-1.0), without JSON-LD.
 */
import type { Crypto } from './crypto.ts'

/** One string of the shape. A `fixed` one is compared, because JSON-LD did something with it. */
export interface Slot {
  readonly kind: 'literal' | 'iri' | 'fixed'
  readonly scheme: string
  readonly quads: Quad[]
  value: string
  /** `value` as n-quads write it. */
  text: string
}

export interface BlankNode {
  readonly quads: Quad[]
  name: string
  hash: Uint8Array
  stale: boolean
}

/** One n-quad: `pieces[0] holes[0] pieces[1] holes[1] … pieces[n]`. */
export interface Quad {
  readonly pieces: readonly string[]
  readonly holes: readonly (Slot | BlankNode)[]
  readonly nodes: readonly BlankNode[]
  /** Whether the library, too, drops one of two such quads that come out alike. */
  readonly mergeable: boolean
  line: string
  stale: boolean
}

/**
 * Holds the values of the document last bound to it, so that only what differs from the previous credential is
 * written and hashed again.
 */
export class Template {
  readonly #slots: readonly Slot[]
  readonly #nodes: readonly BlankNode[]
  readonly #quads: Quad[]
  readonly #sha256: Crypto['sha256']

  constructor(
    slots: readonly Slot[],
    nodes: readonly BlankNode[],
    quads: readonly Quad[],
    sha256: Crypto['sha256'],
  ) {
    this.#slots = slots
    this.#nodes = nodes
    this.#quads = [...quads]
    this.#sha256 = sha256
  }

  /** Takes the values over if the template covers them, and says whether it does. */
  bind(values: readonly string[]): boolean {
    const slots = this.#slots
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!
      if (slot.value !== values[i] && !admits(slot, values[i]!)) return false
    }
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!
      if (slot.value !== values[i]) change(slot, values[i]!)
    }
    return true
  }

  /** The canonical form of the bound document, or undefined where the library has to decide. */
  canonicalNQuads(): string | undefined {
    if (!this.#nameNodes()) return undefined
    const quads = this.#quads
    for (const quad of quads) {
      if (!quad.stale) continue
      quad.line = write(quad)
      quad.stale = false
    }
    // Sorted in place: the order barely changes from one credential to the next.
    quads.sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0))
    let text = ''
    for (let i = 0; i < quads.length; i++) {
      const quad = quads[i]!
      if (i > 0 && quad.line === quads[i - 1]!.line) {
        if (!quad.mergeable || !quads[i - 1]!.mergeable) return undefined
      } else {
        text += quad.line
      }
    }
    return text
  }

  /** The bound dataset with arbitrary blank node names, or undefined if two of its quads coincide. */
  nquads(): string | undefined {
    const names = new Map(this.#nodes.map((node, i) => [node, `_:b${i}`]))
    const lines = new Set(this.#quads.map((quad) => write(quad, (node) => names.get(node)!)))
    return lines.size === this.#quads.length ? [...lines].join('') : undefined
  }

  /** Names the blank nodes by their first-degree hashes; false if two hashes are equal. */
  #nameNodes(): boolean {
    const nodes = this.#nodes
    if (!nodes.some((node) => node.stale)) return true
    for (const node of nodes) if (node.stale) node.hash = this.#hashFirstDegree(node)
    const ranked = nodes.toSorted((a, b) => compareBytes(a.hash, b.hash))
    for (let i = 1; i < ranked.length; i++) {
      if (compareBytes(ranked[i]!.hash, ranked[i - 1]!.hash) === 0) return false
    }
    for (const [rank, node] of ranked.entries()) {
      const name = `_:c14n${rank}`
      if (node.name !== name) for (const quad of node.quads) quad.stale = true
      node.name = name
      node.stale = false
    }
    return true
  }

  #hashFirstDegree(node: BlankNode): Uint8Array {
    const lines = node.quads.map((quad) => write(quad, (other) => (other === node ? '_:a' : '_:z')))
    return this.#sha256(lines.sort().join(''))
  }
}

function change(slot: Slot, value: string): void {
  slot.value = value
  slot.text = slot.kind === 'literal' ? escapeLiteral(value) : value
  for (const quad of slot.quads) {
    quad.stale = true
    for (const node of quad.nodes) node.stale = true
  }
}

/** Any string may become a literal; an IRI only where expansion provably leaves it as it is. */
function admits(slot: Slot, value: string): boolean {
  if (slot.kind === 'literal') return true
  return slot.kind === 'iri' && schemeOf(value) === slot.scheme && isPlainIri(value)
}

/** Absolute, and written in n-quads without an escape. */
export const isPlainIri = (value: string): boolean =>
  /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|^`\\\p{Cc}]*$/u.test(value)

/** `https://`, `did:`, `urn:` …: kept apart per slot because a prefix may be defined in a context. */
export const schemeOf = (value: string): string => /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/)?/.exec(value)?.[0] ?? ''

function write(quad: Quad, nameOf?: (node: BlankNode) => string): string {
  let line = quad.pieces[0]!
  for (let i = 0; i < quad.holes.length; i++) {
    const hole = quad.holes[i]!
    line += ('text' in hole ? hole.text : (nameOf?.(hole) ?? hole.name)) + quad.pieces[i + 1]!
  }
  return line
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

export const escapeLiteral = (value: string): string => value.replace(/["\\\p{Cc}]/gu, escapeCharacter)

/** The controls above U+007F stand for themselves. */
function escapeCharacter(char: string): string {
  if (char > '\u007f') return char
  return ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Canonicalises documents one after the other, learning their shapes: the second credential of a shape compiles a
 * template, the following ones fill it in, some forty times faster than JSON-LD.
 */
import { StudioError } from '../errors.ts'
import { canonize, canonizeNQuads } from './canonize.ts'
import { type Compiler, compile } from './compile.ts'
import type { JsonObject } from './json.ts'
import { shapeOf } from './shape.ts'
import type { Template } from './template.ts'

export interface CanonicaliserLimits {
  /** Shapes remembered, the least recently used forgotten first. */
  readonly shapes: number
  /** Attempts to compile per shape: one does unless strings that steer expansion vary, such as an IRI's scheme. */
  readonly templates: number
  /** Documents of a shape that go the slow way before it is worth compiling. */
  readonly sightings: number
  /** Every so many results of templates are also computed the slow way and must agree. Odd: proofs and credentials take turns. */
  readonly auditEvery: number
}

const LIMITS: CanonicaliserLimits = { shapes: 256, templates: 8, sightings: 2, auditEvery: 4095 }

interface KnownShape {
  sightings: number
  attempts: number
  readonly templates: Template[]
}

/** The contexts behind `documentLoader` must not change while a canonicaliser lives. */
export class Canonicaliser {
  /** How many documents took which path, and how many templates were made or given up. */
  readonly tally = { filled: 0, relabelled: 0, slow: 0, compiled: 0, refused: 0 }

  readonly #compiler: Compiler
  readonly #limits: CanonicaliserLimits
  readonly #shapes = new Map<string, KnownShape>()

  constructor(compiler: Compiler, limits: Partial<CanonicaliserLimits> = {}) {
    if (!/^[a-z0-9]{16,}$/.test(compiler.nonce)) {
      throw new RangeError('A nonce has at least 16 small letters and digits')
    }
    this.#compiler = compiler
    this.#limits = { ...LIMITS, ...limits }
  }

  /** N-quads by RDFC-1.0. Throws as `canonize` does, and 'proof/disagreement' if an audit fails. */
  async canonicalise(document: JsonObject): Promise<string> {
    const shape = shapeOf(document)
    if (!shape) return this.#canonizeSlowly(document)

    const known = this.#recall(shape.key)
    for (const template of known.templates) {
      if (!template.bind(shape.values)) continue
      return (await this.#fill(template, document)) ?? this.#canonizeSlowly(document)
    }

    const canonical = await this.#canonizeSlowly(document)
    if (++known.sightings >= this.#limits.sightings && known.attempts++ < this.#limits.templates) {
      await this.#learn(known, document, shape.values, canonical)
    }
    return canonical
  }

  /** SHA-256 of the canonical form: 32 bytes. */
  async hash(document: JsonObject): Promise<Uint8Array> {
    return this.#compiler.sha256(await this.canonicalise(document))
  }

  async #fill(template: Template, document: JsonObject): Promise<string | undefined> {
    const filled = template.canonicalNQuads()
    const canonical = filled ?? (await relabel(template.nquads()))
    if (canonical === undefined) return undefined

    const count = filled === undefined ? ++this.tally.relabelled : ++this.tally.filled
    if (count % this.#limits.auditEvery === 0) await this.#audit(canonical, document)
    return canonical
  }

  /** Detects a wrong template; it cannot undo what was signed since the last audit. */
  async #audit(canonical: string, document: JsonObject): Promise<void> {
    if (canonical === (await canonize(document, this.#compiler.documentLoader))) return
    throw new StudioError(
      'proof/disagreement',
      'Two ways of preparing a badge for its signature gave different results. Nothing more was signed. Report this, and check the badges signed since the program was started.',
    )
  }

  #canonizeSlowly(document: JsonObject): Promise<string> {
    this.tally.slow++
    return canonize(document, this.#compiler.documentLoader)
  }

  /** Keeps a template only if it reproduces the document it was compiled from. */
  async #learn(
    known: KnownShape,
    document: JsonObject,
    values: readonly string[],
    canonical: string,
  ): Promise<void> {
    const template = await compile(document, this.#compiler).catch(() => undefined)
    const reproduced =
      template?.bind(values) && (template.canonicalNQuads() ?? (await relabel(template.nquads())))
    if (template && reproduced === canonical) {
      known.templates.push(template)
      this.tally.compiled++
    } else {
      this.tally.refused++
    }
  }

  #recall(key: string): KnownShape {
    const known = this.#shapes.get(key) ?? { sightings: 0, attempts: 0, templates: [] }
    this.#shapes.delete(key)
    this.#shapes.set(key, known)
    if (this.#shapes.size > this.#limits.shapes) this.#shapes.delete(this.#shapes.keys().next().value!)
    return known
  }
}

/** Blank nodes that look alike at first degree need the whole of RDFC-1.0, but no JSON-LD. */
async function relabel(nquads: string | undefined): Promise<string | undefined> {
  return nquads === undefined ? undefined : canonizeNQuads(nquads).catch(() => undefined)
}

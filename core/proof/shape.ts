/**
 * The shape of a document: all that steers JSON-LD, apart from the strings that only pass through it. Documents of
 * one shape have the same quads with other strings in them.
 */
import { asArray, type Json, type JsonObject } from './json.ts'

export interface Shape {
  /** Equal for two documents only if they differ in nothing but `values`. */
  readonly key: string
  readonly values: readonly string[]
}

const STEERING_KEYS = new Set(['@context', '@type', '@language', 'type'])
const PLAIN_KEYWORDS = new Set(['@context', '@type', '@language', '@id', '@value'])

/** Says outright what JSON-LD leaves unsaid: the library then keeps a quad twice, where RDF has it once. */
export const REDUNDANT_IRI = /[#:](?:string|langString|type)$/

/** Undefined for documents that templates do not cover: other keywords, inline contexts, non-JSON values. */
export function shapeOf(document: Json): Shape | undefined {
  const values: string[] = []
  let key = ''

  const visit = (value: Json, steering: boolean): boolean => {
    if (typeof value === 'string') {
      if (steering && REDUNDANT_IRI.test(value)) return false
      key += steering ? `"${value.length}:${value}` : '$'
      if (!steering) values.push(value)
      return true
    }
    if (typeof value === 'object' && value !== null) {
      return Array.isArray(value) ? visitArray(value, steering) : visitObject(value, steering)
    }
    if (typeof value !== 'number' && typeof value !== 'boolean' && value !== null) return false
    key += Object.is(value, -0) ? '-0;' : `${value};`
    return true
  }

  const visitArray = (items: Json[], steering: boolean): boolean => {
    key += '['
    for (const item of items) if (!visit(item, steering)) return false
    key += ']'
    return true
  }

  const visitObject = (object: JsonObject, steering: boolean): boolean => {
    if (Object.getPrototypeOf(object) !== Object.prototype) return false
    key += '{'
    for (const name of Object.keys(object)) {
      const value = object[name]!
      if (!isPlainName(name)) return false
      if (name === '@context' && !asArray(value).every((url) => typeof url === 'string')) return false
      key += `${name.length}:${name}`
      if (!visit(value, steering || STEERING_KEYS.has(name))) return false
    }
    key += '}'
    return true
  }

  return visit(document, false) ? { key, values } : undefined
}

const isPlainName = (name: string): boolean =>
  name[0] === '@' ? PLAIN_KEYWORDS.has(name) : name !== '__proto__' && !REDUNDANT_IRI.test(name)

/** Copies a document with its free strings replaced, in the order of `Shape.values`. */
export function replaceValues(document: Json, replacements: readonly string[]): Json {
  const pending = replacements.values()
  const copy = (value: Json, steering: boolean): Json => {
    if (typeof value === 'string') return steering ? value : pending.next().value!
    if (Array.isArray(value)) return value.map((item) => copy(item, steering))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, copy(inner, steering || STEERING_KEYS.has(name))]),
    )
  }
  return copy(document, false)
}

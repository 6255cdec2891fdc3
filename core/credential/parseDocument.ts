/**
 * JSON as two programs could not read it in two ways. JSON.parse takes the last of two equal keys and others take the
 * first; a signature covers but one of them.
 */
import { StudioError } from '../errors.ts'
import { isJsonObject, type Json, type JsonObject } from '../proof/json.ts'

/** No badge is longer, and no longer text is carried around. */
export const MOST_CHARACTERS = 1024 * 1024
const DEEPEST = 40

/** Throws 'credential/not-json' and 'credential/ambiguous'. */
export function parseDocument(text: string): JsonObject {
  if (text.length > MOST_CHARACTERS) throw notJson('it is too long to be a badge')
  const document = parse(text)
  if (!isJsonObject(document)) throw notJson('it is not an object')
  if (countKeys(document, 0) !== countKeysWritten(text)) throw ambiguous('a field is given twice')
  return document
}

function parse(text: string): Json {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notJson('it is damaged or incomplete', error)
  }
}

function countKeys(value: Json, depth: number): number {
  if (depth > DEEPEST) throw ambiguous('it is nested too deeply')
  // Canonicalisation reads half a surrogate pair as U+FFFD, so a signature could not tell them apart.
  if (typeof value === 'string' && !value.isWellFormed()) throw ambiguous('a text holds half a character')
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countKeys(item, depth + 1), 0)
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (key === '__proto__') throw ambiguous('a field has a forbidden name')
    return sum + 1 + countKeys(inner, depth + 1)
  }, 0)
}

/** In valid JSON a string is a key if and only if a colon follows. */
function countKeysWritten(text: string): number {
  let count = 0
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g)) if (colon) count++
  return count
}

const notJson = (why: string, cause?: unknown): StudioError =>
  new StudioError('credential/not-json', `This badge cannot be read: ${why}.`, { why }, { cause })

const ambiguous = (why: string): StudioError =>
  new StudioError('credential/ambiguous', `This badge can be read in two ways: ${why}.`, { why })

import { asArray, isJsonObject, type Json, type JsonObject } from '../proof/json.ts'

const VERIFIABLE_CREDENTIALS = new Set([
  'https://www.w3.org/ns/credentials/v2',
  'https://www.w3.org/2018/credentials/v1',
])
const OPEN_BADGES = /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)?\.json$/

/** Whether a document says by its contexts that it is an Open Badge of version 3. */
export function isOpenBadge3(document: JsonObject): boolean {
  const [first, ...others] = asArray(document['@context'])
  return (
    typeof first === 'string' &&
    VERIFIABLE_CREDENTIALS.has(first) &&
    others.some((url) => typeof url === 'string' && OPEN_BADGES.test(url))
  )
}

/**
 * Whether a field of the document is what its name says. A signature covers meanings, not spellings: a document may
 * bring definitions of its own, or write a field as a whole web address, so that `name` is not the name that was
 * signed. All fields must have plain names, defined by contexts that are named by address.
 */
export function isPlainlyWritten(document: JsonObject): boolean {
  const { '@context': context, ...fields } = document
  return (
    asArray(context).every((url) => typeof url === 'string') && Object.entries(fields).every(isPlainField)
  )
}

/** How a text names its language. */
const IN_VALUES = new Set(['@value', '@language', '@direction'])
/** Hold credentials of others, with contexts and signatures of their own. */
const ENDORSEMENTS = new Set(['endorsement', 'endorsements'])

function isPlainField([name, value]: [string, Json]): boolean {
  if (name.startsWith('@') ? !IN_VALUES.has(name) : name.includes(':')) return false
  return asArray(value).every((item) => {
    if (Array.isArray(item)) return isPlainField([name, item])
    if (!isJsonObject(item)) return true
    return ENDORSEMENTS.has(name) ? isPlainlyWritten(item) : Object.entries(item).every(isPlainField)
  })
}

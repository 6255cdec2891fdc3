/**
 * The copy of a credential for a page without the name. It has the same id, badge and dates and says nothing about who
 * it is for; the issuer signs it again, so it is an Open Badge like any other.
 */
import { StudioError } from '../errors.ts'
import { isJsonObject, type JsonObject } from '../proof/json.ts'

const KEPT = new Set([
  '@context',
  'id',
  'type',
  'name',
  'image',
  'issuer',
  'validFrom',
  'validUntil',
  'awardedDate',
  'credentialStatus',
  'credentialSubject',
])
const KEPT_WHEN_SIGNED = new Set([...KEPT, 'proof'])
/** The subject's id is random and belongs to this credential alone. */
const KEPT_OF_SUBJECT = new Set(['id', 'type', 'achievement'])

/** The unsigned copy of a signed or unsigned credential. Throws 'sync/no-subject' if it has not exactly one subject. */
export function withoutPerson(credential: JsonObject): JsonObject & { credentialSubject: JsonObject } {
  const { credentialSubject: subject } = credential
  if (!isJsonObject(subject)) {
    throw new StudioError(
      'sync/no-subject',
      'This badge is not about one person, so no copy without the name can be made of it.',
    )
  }
  return { ...only(KEPT, credential), credentialSubject: only(KEPT_OF_SUBJECT, subject) }
}

/** Whether a credential, signed or not, says nothing about who it is for. */
export function isWithoutPerson(credential: JsonObject): boolean {
  const { credentialSubject: subject } = credential
  return isJsonObject(subject) && hasOnly(KEPT_WHEN_SIGNED, credential) && hasOnly(KEPT_OF_SUBJECT, subject)
}

const only = (kept: ReadonlySet<string>, object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => kept.has(name)))

const hasOnly = (kept: ReadonlySet<string>, object: JsonObject): boolean =>
  Object.keys(object).every((name) => kept.has(name))

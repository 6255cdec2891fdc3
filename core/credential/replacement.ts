/**
 * An issuer's signed word that a corrected badge took the place of one it had given. It is an endorsement credential of
 * Open Badges 3.0 about the older one, so that others can read it, too; it names no person.
 */
import { z } from 'zod'
import { urnOf, uuidOfUrn } from '../ids.ts'
import type { JsonObject } from '../proof/json.ts'
import { wholeSeconds } from '../proof/wholeSeconds.ts'
import { OPEN_BADGES_CONTEXT } from './draftCredential.ts'

export interface ReplacementFacts {
  readonly issuer: { readonly did: string; readonly name: string }
  /** Bare UUIDs of the credentials. `by` is null where the corrected one is shown to nobody. */
  readonly replaced: string
  readonly by: string | null
  readonly at: string
}

/** Unsigned. The same facts give the same document. */
export const draftReplacement = ({ issuer, replaced, by, at }: ReplacementFacts) => ({
  '@context': [...OPEN_BADGES_CONTEXT],
  id: `${urnOf(replaced)}#replaced`,
  type: ['VerifiableCredential', 'EndorsementCredential'],
  name: 'Replaced',
  issuer: { id: issuer.did, type: ['Profile'], name: issuer.name },
  validFrom: wholeSeconds(at),
  credentialSubject: {
    id: urnOf(replaced),
    type: ['EndorsementSubject'],
    endorsementComment: by === null ? REPLACED : `${REPLACED} by ${urnOf(by)}`,
  },
})

const REPLACED = 'Replaced'

export type Replacement = Omit<ReplacementFacts, 'at' | 'issuer'> & { readonly issuer: string }

/** Undefined if the document is no such statement. Whether it is signed is for others to see. */
export function readReplacement(document: JsonObject): Replacement | undefined {
  const { data } = statement.safeParse(document)
  if (!data) return undefined
  const { id, endorsementComment } = data.credentialSubject
  const by = endorsementComment.slice(REPLACED.length + ' by '.length)
  return { issuer: data.issuer.id, replaced: uuidOfUrn(id), by: by === '' ? null : uuidOfUrn(by) }
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const statement = z.object({
  type: z.array(z.string()).refine((types) => types.includes('EndorsementCredential')),
  issuer: z.object({ id: z.string() }),
  credentialSubject: z.object({
    id: z.string().regex(new RegExp(`^urn:uuid:${UUID}$`)),
    endorsementComment: z.string().regex(new RegExp(`^${REPLACED}(?: by urn:uuid:${UUID})?$`)),
  }),
})

/**
 * Where the site of a status list keeps the word about one credential, and its page: at the addresses of
 * core/sync/addresses.ts. Undefined if the list is not published so by this issuer.
 */
export function besideStatusList(
  list: string,
  did: string,
  credentialId: string,
): { readonly replacement: string; readonly page: string } | undefined {
  const [, issuer] = new RegExp(`^(https?://[^?#]*?/issuers/[^/?#]+/)status/${UUID}\\.json$`).exec(list) ?? []
  if (!issuer?.endsWith(`/${did.slice('did:key:'.length)}/`)) return undefined
  const page = `${issuer}credentials/${credentialId}/`
  return { replacement: `${page}replaced.json`, page }
}

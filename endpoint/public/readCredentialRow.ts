import { credentialOfJwt } from '#core/credential/checkJwt'
import { parseDocument } from '#core/credential/parseDocument'
import { type CredentialReading, readCredential } from '#core/credential/readCredential'
import { readReplacement } from '#core/credential/replacement'
import { isSet, readStatusList } from '#core/credential/statusList'
import { uuidOfUrn } from '#core/ids'
import { isJsonObject, type JsonObject } from '#core/proof/json'
import { readJwt } from '#core/proof/jwt'
import { statusListIdOf } from '#core/sync/addresses'
import { findPublication } from '../store/publications.ts'
import type { Db, PublicationRow } from '../store/tables.ts'

export interface ReadCredential {
  readonly form: 'json' | 'jwt'
  readonly document: JsonObject
  readonly reading: CredentialReading
  readonly achievement: { readonly id: string; readonly language: string }
  /** By the lists that are here. */
  readonly status: 'clear' | 'suspended' | 'revoked'
  /** Whether a corrected one took its place, and the bare id of that one if it is shown. */
  readonly replacement: { readonly by: string | null } | undefined
}

/** What a stored credential says, and whether it was revoked or suspended since. Its proof was right when it was stored. */
export async function readCredentialRow(row: PublicationRow, db: Db): Promise<ReadCredential> {
  const text = row.content.toString('utf8')
  const jwt = row.form === 'jwt' ? readJwt(text) : undefined
  const document = jwt ? credentialOfJwt(jwt).document : parseDocument(text)
  const reading = readCredential(document)!
  return {
    form: jwt ? 'jwt' : 'json',
    document,
    reading,
    achievement: achievementOf(document),
    status: await statusOf(reading, row.issuer, db),
    replacement: await replacementOf(row, db),
  }
}

async function replacementOf({ issuer, id }: PublicationRow, db: Db): Promise<ReadCredential['replacement']> {
  const row = await findPublication(db, issuer, { kind: 'replacement', id })
  return row && readReplacement(parseDocument(row.content.toString('utf8')))
}

function achievementOf({ credentialSubject }: JsonObject): ReadCredential['achievement'] {
  const subject = isJsonObject(credentialSubject) ? credentialSubject.achievement : undefined
  const { id, inLanguage } = isJsonObject(subject) ? subject : {}
  return {
    id: typeof id === 'string' ? uuidOfUrn(id) : '',
    language: typeof inLanguage === 'string' && /^[A-Za-z0-9-]{2,40}$/.test(inLanguage) ? inLanguage : '',
  }
}

async function statusOf(
  { status }: CredentialReading,
  did: string,
  db: Db,
): Promise<ReadCredential['status']> {
  let worst: ReadCredential['status'] = 'clear'
  for (const place of status) {
    const listId = place === 'unreadable' ? undefined : statusListIdOf(place.list, did)
    if (place === 'unreadable' || listId === undefined) continue
    const list = await findPublication(db, did, { kind: 'statusList', id: listId })
    if (!list || !isSet(readStatusList(parseDocument(list.content.toString('utf8'))).bits, place.index))
      continue
    if (place.purpose === 'revocation') return 'revoked'
    worst = 'suspended'
  }
  return worst
}

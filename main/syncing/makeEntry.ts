import { draftReplacement } from '#core/credential/replacement'
import { draftStatusList } from '#core/credential/statusList'
import { urnOf, uuidOfUrn } from '#core/ids'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { Signer } from '#core/proof/crypto'
import { signCredential } from '#core/proof/dataIntegrity'
import { draftAchievement } from '#core/sync/draftAchievement'
import { draftProfile } from '#core/sync/draftProfile'
import type { Entry, Visibility } from '#core/sync/protocol'
import { withoutPerson } from '#core/sync/withoutPerson'
import { findAchievement } from '../registry/queries/achievements.ts'
import { getArtwork } from '../registry/queries/artwork.ts'
import { replacementOf } from '../registry/queries/corrections.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import type { OutboxRow } from '../registry/queries/outbox.ts'
import { documentOf, findSendable, pictureOf } from '../registry/queries/sendable.ts'
import { findStatusList, revokedIn } from '../registry/queries/statusLists.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'

export interface EntryMaking {
  readonly workspace: OpenWorkspace
  readonly canonicaliser: Canonicaliser
  readonly signer: Signer
  /** What the issuer chose for all credentials. */
  readonly visibility: Visibility
}

/** A list says how things are for half a year, then checkers ask for a newer one. */
const LIST_DAYS = 180

/**
 * What is sent for a row of the outbox: the thing as it is now, signed. The same row gives the same bytes as long as
 * nothing changed, so sending twice does no harm. Undefined if the thing is gone.
 */
export async function makeEntry(row: OutboxRow, making: EntryMaking): Promise<Entry | undefined> {
  switch (row.kind) {
    case 'issuer':
      return issuerEntry(row, making)
    case 'achievement':
      return achievementEntry(row, making)
    case 'credential':
      return credentialEntry(row, making)
    case 'replacement':
      return replacementEntry(row, making)
    case 'statusList':
      return statusListEntry(row, making)
    case 'image':
      return imageEntry(row, making)
    case 'erasure':
      return { kind: 'erasure', of: row.of ?? 'credential', id: row.subject, at: row.at }
  }
}

async function issuerEntry({ subject, at }: OutboxRow, making: EntryMaking): Promise<Entry> {
  const { db } = making.workspace
  const { logoId, ...facts } = getIssuer(db)
  const logoSha256 = logoId === null ? null : getArtwork(db, logoId).pngSha256
  const document = await signed(draftProfile({ ...facts, description: '', logoSha256 }), at, making)
  return { kind: 'issuer', id: subject, at, document }
}

async function achievementEntry({ subject, at }: OutboxRow, making: EntryMaking): Promise<Entry | undefined> {
  const { db } = making.workspace
  const record = findAchievement(db, subject)
  if (!record) return undefined
  const { did, name } = getIssuer(db)
  const { pngSha256 } = getArtwork(db, record.artworkId)
  const facts = { ...record.facts, id: record.id, issuer: { did, name }, pngSha256 }
  return { kind: 'achievement', id: subject, at, document: await signed(draftAchievement(facts), at, making) }
}

async function credentialEntry({ subject, at }: OutboxRow, making: EntryMaking): Promise<Entry | undefined> {
  const { db } = making.workspace
  const id = urnOf(subject)
  const found = findSendable(db, id)
  const document = documentOf(db, id)
  if (!found || document === undefined) return undefined
  const visibility = found.visibility ?? making.visibility
  if (visibility === 'status-only') return { kind: 'credential', id: subject, at, visibility }
  if (visibility === 'page') return { kind: 'credential', id: subject, at, visibility, document }
  // Our own record, parsed when it was made.
  const nameless = withoutPerson(JSON.parse(document) as Parameters<typeof withoutPerson>[0])
  const { proof: _, ...unsigned } = nameless
  return { kind: 'credential', id: subject, at, visibility, document: await signed(unsigned, at, making) }
}

async function replacementEntry({ subject, at }: OutboxRow, making: EntryMaking): Promise<Entry | undefined> {
  const { db } = making.workspace
  const by = replacementOf(db, urnOf(subject))
  if (by === undefined) return undefined
  const isShown = (findSendable(db, by)?.visibility ?? making.visibility) !== 'status-only'
  const { did, name } = getIssuer(db)
  const facts = { issuer: { did, name }, replaced: subject, by: isShown ? uuidOfUrn(by) : null, at }
  return { kind: 'replacement', id: subject, at, document: await signed(draftReplacement(facts), at, making) }
}

async function statusListEntry({ subject, at }: OutboxRow, making: EntryMaking): Promise<Entry | undefined> {
  const { db, key } = making.workspace
  const list = findStatusList(db, subject)
  if (!list) return undefined
  const draft = draftStatusList({
    address: list.address,
    issuer: key.did,
    asOf: at,
    until: new Date(Date.parse(at) + LIST_DAYS * 86_400_000).toISOString(),
    purpose: 'revocation',
    revoked: [...revokedIn(db, list.id), ...list.elsewhere],
  })
  return {
    kind: 'statusList',
    id: subject,
    at,
    replaces: list.held,
    document: await signed(draft, at, making),
  }
}

function imageEntry(
  { subject, at }: OutboxRow,
  { workspace: { db, paths } }: EntryMaking,
): Entry | undefined {
  const picture = pictureOf(db, subject)
  if (!picture) return undefined
  const { svg, png } = readArtwork(db, paths, picture.id)
  const data = picture.kind === 'png' ? Buffer.from(png).toString('base64') : svg
  return { kind: 'image', id: subject, at, type: picture.kind, data }
}

const signed = async (
  draft: Parameters<typeof signCredential>[1],
  at: string,
  { canonicaliser, signer }: EntryMaking,
): Promise<string> => JSON.stringify(await signCredential(canonicaliser, draft, signer, at))

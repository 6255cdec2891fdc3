/**
 * Which things have to be sent after a change. Called in the transaction of the fact, so that nothing is forgotten and
 * nothing is sent that did not happen. Without an endpoint they do nothing.
 */
import { uuidOfUrn } from '#core/ids'
import type { ReadableDb, WritableDb } from '../registry/database.ts'
import { findAchievement } from '../registry/queries/achievements.ts'
import { getArtwork } from '../registry/queries/artwork.ts'
import { replacedBy } from '../registry/queries/corrections.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { dropQueued, enqueue, isQueued, publishedAt } from '../registry/queries/outbox.ts'
import { findPublishing, type Publishing } from '../registry/queries/publishing.ts'
import { everyCredential, findSendable, type SendableCredential } from '../registry/queries/sendable.ts'
import { allStatusLists } from '../registry/queries/statusLists.ts'

export function queueIssuer(db: WritableDb, at: string): void {
  if (!connected(db)) return
  const { did, logoId } = getIssuer(db)
  if (logoId !== null) enqueue(db, { kind: 'image', subject: getArtwork(db, logoId).pngSha256, at })
  enqueue(db, { kind: 'issuer', subject: did, at })
}

/** A badge that nobody was given in public is nobody's business. */
export function queueAchievement(db: WritableDb, id: string, at: string): void {
  if (!connected(db) || !isQueued(db, 'achievement', id)) return
  const shown = findShown(db, id)
  if (shown !== undefined) queueImage(db, shown, at)
  enqueue(db, { kind: 'achievement', subject: id, at })
}

export function queueStatusList(db: WritableDb, id: string, at: string): void {
  if (connected(db)) enqueue(db, { kind: 'statusList', subject: id, at })
}

export function queueCredential(db: WritableDb, credentialId: string, at: string): void {
  const publishing = connected(db)
  const credential = publishing && findSendable(db, credentialId)
  if (credential) queueSendable(db, credential, at, publishing)
}

/** The word that a corrected badge took the place of this one. */
export function queueReplacement(db: WritableDb, replacedId: string, at: string): void {
  if (connected(db)) enqueue(db, { kind: 'replacement', subject: uuidOfUrn(replacedId), at })
}

/** Once it was in line, it may have gone out, whatever its answer was. Without an endpoint it waits for the next one. */
export function queueErasure(db: WritableDb, uuid: string, at: string): void {
  const wasQueued = isQueued(db, 'credential', uuid) || isQueued(db, 'replacement', uuid)
  if (!wasQueued) return
  dropQueued(db, 'credential', uuid)
  dropQueued(db, 'replacement', uuid)
  enqueue(db, { kind: 'erasure', of: 'credential', subject: uuid, at })
}

/** After connecting: the issuer, and what was issued before. */
export function queueEverything(db: WritableDb, at: string): void {
  const publishing = connected(db)
  if (!publishing) return
  queueIssuer(db, at)
  for (const credential of everyCredential(db)) queueSendable(db, credential, at, publishing)
}

/** After the issuer chose anew how much of a credential can be seen: those with a choice of their own keep it. */
export function requeueCredentials(db: WritableDb, at: string): void {
  const publishing = connected(db)
  if (!publishing) return
  for (const credential of everyCredential(db)) {
    if (credential.visibility === null) queueSendable(db, credential, at, publishing)
  }
}

/** Pictures and badges go before the credential that shows them. */
function queueSendable(
  db: WritableDb,
  { id, statusList, achievementId, artworkId, visibility }: SendableCredential,
  at: string,
  publishing: Publishing,
): void {
  if (statusList !== null && !isQueued(db, 'statusList', statusList)) queueStatusList(db, statusList, at)
  const subject = uuidOfUrn(id)
  const isHidden = (visibility ?? publishing.visibility) === 'status-only'
  // What was never shown needs no hiding.
  if (isHidden && !isQueued(db, 'credential', subject)) return
  if (!isHidden) {
    const { pngSha256, svgSha256 } = getArtwork(db, artworkId)
    for (const sha256 of [pngSha256, svgSha256]) queueImage(db, sha256, at)
    if (!isQueued(db, 'achievement', achievementId)) {
      const shown = findShown(db, achievementId)
      if (shown !== undefined) queueImage(db, shown, at)
      enqueue(db, { kind: 'achievement', subject: achievementId, at })
    }
  }
  enqueue(db, { kind: 'credential', subject, at })
  // It names this one only while this one is shown.
  const replaced = replacedBy(db, id)
  if (replaced !== undefined) queueReplacement(db, replaced, at)
}

function queueImage(db: WritableDb, sha256: string, at: string): void {
  if (!isQueued(db, 'image', sha256)) enqueue(db, { kind: 'image', subject: sha256, at })
}

const DAY_MS = 86_400_000
const FRESH_DAYS = 7

/** Lists age although nothing was revoked: whoever checks wants to know that it is still so. */
export function queueAgeingLists(db: WritableDb, now: Date): void {
  for (const { id } of allStatusLists(db)) {
    const last = publishedAt(db, 'statusList', id)
    if (last !== null && now.getTime() - Date.parse(last) > FRESH_DAYS * DAY_MS) {
      queueStatusList(db, id, now.toISOString())
    }
  }
}

type Connected = Publishing & { readonly endpoint: string }

/** Undefined if nothing is to be sent anywhere; plain files need no outbox. */
export function connected(db: ReadableDb): Connected | undefined {
  const publishing = findPublishing(db)
  return publishing && publishing.endpoint !== null
    ? { ...publishing, endpoint: publishing.endpoint }
    : undefined
}

/** SHA-256 of the picture that a badge has now. */
function findShown(db: ReadableDb, achievementId: string): string | undefined {
  const record = findAchievement(db, achievementId)
  return record && getArtwork(db, record.artworkId).pngSha256
}

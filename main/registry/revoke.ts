import { StudioError } from '#core/errors'
import { queueReplacement, queueStatusList } from '../syncing/queueChanges.ts'
import type { WritableDb } from './database.ts'
import { appendEvent } from './events.ts'
import { replacedBy, replacementOf } from './queries/corrections.ts'
import { findCredential } from './queries/credentials.ts'
import { findRevocation, insertRevocation, removeRevocation, statusListOf } from './queries/revocations.ts'

/**
 * The credential does not count any more. The reason stays in this registry: a list of revoked badges has bits only.
 * Throws 'registry/not-found' and 'registry/revoked-already'.
 */
export function revoke(db: WritableDb, credentialId: string, reason: string, now: Date): void {
  if (!findCredential(db, credentialId)) throw notFound()
  if (findRevocation(db, credentialId)) {
    throw new StudioError(
      'registry/revoked-already',
      'This badge was revoked before. There is nothing to do.',
    )
  }
  const at = now.toISOString()
  db.transaction(() => {
    insertRevocation(db, { credentialId, reason, at })
    tellOthers(db, credentialId, at)
    appendEvent(db, { at, kind: 'credential-revoked', subject: credentialId })
  })()
}

/** Kept as the reason of a badge that a corrected one took the place of. */
export const REPLACED = 'replaced'

/**
 * If a credential that is filed now is a correction, the one before it counts no more, and each says which the other is.
 * Call it in the transaction that files it.
 */
export function replaceCorrected(db: WritableDb, credentialId: string, at: string): void {
  const before = replacedBy(db, credentialId)
  // It may have been erased, or revoked for another reason, since the correction was planned.
  if (before === undefined || !findCredential(db, before) || findRevocation(db, before)) return
  insertRevocation(db, { credentialId: before, reason: REPLACED, at })
  tellOthers(db, before, at)
  queueReplacement(db, before, at)
  appendEvent(db, { at, kind: 'credential-replaced', subject: before, data: { by: credentialId } })
  appendEvent(db, { at, kind: 'credential-corrects', subject: credentialId, data: { replaces: before } })
}

/** Throws 'registry/not-revoked', 'registry/replaced' and, once others have been told, 'registry/revocation-published'. */
export function takeBackRevocation(db: WritableDb, credentialId: string, now: Date): void {
  const revocation = findRevocation(db, credentialId)
  if (!revocation) {
    throw new StudioError('registry/not-revoked', 'This badge is not revoked. There is nothing to take back.')
  }
  if (replacementOf(db, credentialId) !== undefined) {
    throw new StudioError(
      'registry/replaced',
      'A corrected badge took the place of this one, so it cannot count again. Revoke or correct the new one instead.',
    )
  }
  if (revocation.publishedAt !== null) {
    throw new StudioError(
      'registry/revocation-published',
      'This revocation is public and cannot be taken back. Issue the badge to the person anew.',
    )
  }
  const at = now.toISOString()
  db.transaction(() => {
    removeRevocation(db, credentialId)
    tellOthers(db, credentialId, at)
    appendEvent(db, { at, kind: 'revocation-taken-back', subject: credentialId })
  })()
}

function tellOthers(db: WritableDb, credentialId: string, at: string): void {
  const list = statusListOf(db, credentialId)
  if (list !== null) queueStatusList(db, list, at)
}

export const notFound = (): StudioError =>
  new StudioError('registry/not-found', 'This credential is not in the registry of this workspace.')

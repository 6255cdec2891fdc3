import type { Visibility } from '#core/visibilities'
import { queueCredential } from '../syncing/queueChanges.ts'
import type { WritableDb } from './database.ts'
import { appendEvent } from './events.ts'
import { findCredential } from './queries/credentials.ts'
import { setVisibility } from './queries/sendable.ts'
import { notFound } from './revoke.ts'

/** How much of one credential anyone can see; null: as the issuer chose for all. Throws 'registry/not-found'. */
export function chooseVisibility(
  db: WritableDb,
  { credentialId, visibility }: { readonly credentialId: string; readonly visibility: Visibility | null },
  now: Date,
): void {
  if (!findCredential(db, credentialId)) throw notFound()
  const at = now.toISOString()
  db.transaction(() => {
    setVisibility(db, credentialId, visibility)
    queueCredential(db, credentialId, at)
    appendEvent(db, {
      at,
      kind: 'visibility-chosen',
      subject: credentialId,
      data: { visibility: visibility ?? 'as-chosen-for-all' },
    })
  })()
}

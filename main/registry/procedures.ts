import { join } from 'node:path'
import { isIntact } from '../issuing/badgeFiles.ts'
import { correctCredential } from '../issuing/correctCredential.ts'
import { eraseCredential } from '../issuing/eraseCredential.ts'
import type { Procedures } from '../procedures.ts'
import { type Session, workspaceOf } from '../session.ts'
import { artworkPicture } from '../workspace/artworkStore.ts'
import { chooseVisibility } from './chooseVisibility.ts'
import type { ReadableDb } from './database.ts'
import { eventsOf } from './events.ts'
import { replacedBy, replacementOf } from './queries/corrections.ts'
import { filesOfCredential, findCredential, searchCredentials } from './queries/credentials.ts'
import { findPublishing } from './queries/publishing.ts'
import { findRevocation, statusListOf } from './queries/revocations.ts'
import { notFound, revoke, takeBackRevocation } from './revoke.ts'

export function registryProcedures(os: Procedures['registry'], session: Session) {
  return os.router({
    search: os.search.handler(({ input }) => searchCredentials(workspaceOf(session).db, input)),
    get: os.get.handler(({ input }) => {
      const { db, paths } = workspaceOf(session)
      const found = findCredential(db, input.credentialId)
      if (!found) throw notFound()
      const { artworkId, chosen, ...entry } = found
      return {
        ...entry,
        image: artworkPicture(paths, artworkId),
        files: filesOfCredential(db, found.credentialId).map((file) => ({
          kind: file.kind,
          path: join(paths.folder, file.path),
          present: isIntact(paths.folder, file),
        })),
        history: eventsOf(db, found.credentialId).map(({ at, kind }) => ({ at, what: kind })),
        revocation: revocationOf(db, found.credentialId),
        visibility: { chosen, ofAll: findPublishing(db)?.visibility ?? null },
        isListed: statusListOf(db, found.credentialId) !== null,
        correction: {
          replaces: replacedBy(db, found.credentialId) ?? null,
          replacedBy: replacementOf(db, found.credentialId) ?? null,
        },
      }
    }),
    revoke: os.revoke.handler(({ input }) => {
      revoke(workspaceOf(session).db, input.credentialId, input.reason, session.world.now())
      return {}
    }),
    erase: os.erase.handler(({ input }) => ({
      printedAway: eraseCredential(workspaceOf(session), input.credentialId, session.world.now()),
    })),
    correct: os.correct.handler(({ input }) => correctCredential(input, session)),
    chooseVisibility: os.chooseVisibility.handler(({ input }) => {
      chooseVisibility(workspaceOf(session).db, input, session.world.now())
      return {}
    }),
    takeBackRevocation: os.takeBackRevocation.handler(({ input }) => {
      takeBackRevocation(workspaceOf(session).db, input.credentialId, session.world.now())
      return {}
    }),
  })
}

function revocationOf(db: ReadableDb, credentialId: string) {
  const found = findRevocation(db, credentialId)
  if (!found) return null
  const { reason, at, publishedAt, statusList } = found
  return { reason, at, publishedAt, canBePublished: statusList !== null }
}

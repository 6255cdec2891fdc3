import { join } from 'node:path'
import { StudioError } from '#core/errors'
import { isIntact } from '../issuing/badgeFiles.ts'
import type { Procedures } from '../procedures.ts'
import { type Session, workspaceOf } from '../session.ts'
import { artworkPicture } from '../workspace/artworkStore.ts'
import { eventsOf } from './events.ts'
import { filesOfCredential, findCredential, searchCredentials } from './queries/credentials.ts'

export function registryProcedures(os: Procedures['registry'], session: Session) {
  return os.router({
    search: os.search.handler(({ input }) => searchCredentials(workspaceOf(session).db, input)),
    get: os.get.handler(({ input }) => {
      const { db, paths } = workspaceOf(session)
      const found = findCredential(db, input.credentialId)
      if (!found)
        throw new StudioError(
          'registry/not-found',
          'This credential is not in the registry of this workspace.',
        )
      const { artworkId, ...entry } = found
      return {
        ...entry,
        image: artworkPicture(paths, artworkId),
        files: filesOfCredential(db, found.credentialId).map((file) => ({
          kind: file.kind,
          path: join(paths.folder, file.path),
          present: isIntact(paths.folder, file),
        })),
        history: eventsOf(db, found.credentialId).map(({ at, kind }) => ({ at, what: kind })),
      }
    }),
  })
}

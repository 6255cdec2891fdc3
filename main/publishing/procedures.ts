import { resolve } from 'node:path'
import type { Procedures } from '../procedures.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { type Session, workspaceOf } from '../session.ts'
import { checkLinkage } from './checkLinkage.ts'
import { publishFolder } from './publishFolder.ts'

export function publishingProcedures(os: Procedures['publishing'], session: Session) {
  return os.router({
    checkLinkage: os.checkLinkage.handler(({ input }) => {
      const { db, key } = workspaceOf(session)
      return checkLinkage(input.site ?? getIssuer(db).url, { did: key.did, world: session.world })
    }),
    toFolder: os.toFolder.handler(({ input }) => {
      const publishing = {
        workspace: workspaceOf(session),
        canonicaliser: session.canonicaliser(),
        world: session.world,
      }
      return publishFolder({ ...input, folder: resolve(input.folder) }, publishing)
    }),
  })
}

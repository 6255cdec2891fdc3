import { resolve } from 'node:path'
import type { Procedures } from '../procedures.ts'
import { type Session, workspaceOf } from '../session.ts'
import { publishFolder } from './publishFolder.ts'

export function publishingProcedures(os: Procedures['publishing'], session: Session) {
  return os.router({
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

import { backUp, lastBackupAt } from '../registry/backups.ts'
import { lastEventAt } from '../registry/events.ts'
import type { Session } from '../session.ts'
import type { OpenWorkspace } from './openWorkspace.ts'

/** Lets what is running come to a stop, copies the registry if it changed, locks the key and lets the folder go. */
export async function closeWorkspace(session: Session): Promise<void> {
  const workspace = session.current
  if (!workspace) return
  await session.running.stopAll()
  session.lists.closeAll()
  session.current = null
  workspace.key.lock()
  try {
    backUpIfChanged(workspace, session.world.now())
  } finally {
    workspace.db.close()
  }
}

export function backUpIfChanged({ db, paths }: OpenWorkspace, now: Date): void {
  const changed = lastEventAt(db)
  const copied = lastBackupAt(paths)
  if (changed && (!copied || copied <= changed)) backUp(db, paths, now)
}

import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { uuidOfUrn } from '#core/ids'
import { fileError } from '../files/fileError.ts'
import { backUp, removeBackups } from '../registry/backups.ts'
import { appendEvent } from '../registry/events.ts'
import { setCertificates } from '../registry/queries/batches.ts'
import { chainOf, removeCorrections } from '../registry/queries/corrections.ts'
import { filesOfCredential, findCredential } from '../registry/queries/credentials.ts'
import { erasePerson, leavingNoRemains } from '../registry/queries/erasures.ts'
import { notFound } from '../registry/revoke.ts'
import { queueErasure } from '../syncing/queueChanges.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { getBatch } from './describeBatch.ts'
import { RESULTS_FILE, writeResults } from './results.ts'

/**
 * Removes a person and their badge, with all that it was corrected from and to, from this workspace for good: records, files, what was printed with others, and the
 * backups that still have them; and has the endpoint do the same. Returns the names of the printed files that went,
 * which can be printed again without the person. Throws 'registry/not-found' and file errors.
 *
 * [Files first] If a file cannot be removed, because it is open in another program, or the power goes, the record still
 * says that the person is there, and erasing again goes on. The list of results and a backup are made anew at the end.
 */
export function eraseCredential(workspace: OpenWorkspace, credentialId: string, now: Date): string[] {
  const { db } = workspace
  if (!findCredential(db, credentialId)) throw notFound()
  const chain = chainOf(db, credentialId).filter((id) => findCredential(db, id))
  return [...new Set(chain.flatMap((id) => eraseOne(workspace, id, now)))]
}

function eraseOne(workspace: OpenWorkspace, credentialId: string, now: Date): string[] {
  const { db, paths } = workspace
  const found = findCredential(db, credentialId)!
  const batch = getBatch(workspace, found.batchId)
  const folder = join(paths.folder, batch.folder)
  for (const { path } of filesOfCredential(db, credentialId)) remove(join(paths.folder, path))
  const printed = printedTogether(folder)
  for (const name of printed) remove(join(folder, name))
  remove(join(folder, RESULTS_FILE))
  removeBackups(paths)

  const at = now.toISOString()
  leavingNoRemains(db, () => {
    erasePerson(db, credentialId)
    if (batch.certificates !== null) setCertificates(db, batch.id, null)
    removeCorrections(db, credentialId)
    queueErasure(db, uuidOfUrn(credentialId), at)
    appendEvent(db, { at, kind: 'credential-erased', subject: credentialId })
  })
  writeResults(db, batch.id, folder)
  backUp(db, paths, now)
  return printed
}

/** Certificates, sheets and lists of the whole batch: each may have the person in it. */
function printedTogether(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.pdf'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw fileError(error, folder)
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    throw fileError(error, path)
  }
}

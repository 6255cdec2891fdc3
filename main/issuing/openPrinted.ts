import { readFile } from 'node:fs/promises'
import { checkSeal } from '#core/paper/pdfSeal'
import { nodeCrypto } from '../crypto.ts'
import { fileError } from '../files/fileError.ts'
import { insideFolder } from '../files/insideFolder.ts'
import { type Session, workspaceOf } from '../session.ts'

/**
 * Opens a file that was printed in the system's program for PDFs, from which it goes to the printer. False where the
 * door cannot, and for any other file.
 *
 * SECURITY: a workspace from a stranger may hold anything. What is opened was written by this very process, or carries
 * the seal of the workspace's own key over all its bytes.
 */
export async function openPrinted(session: Session, asked: string): Promise<boolean> {
  const { paths, key } = workspaceOf(session)
  const path = insideFolder(paths.folder, asked)
  if (!path.toLowerCase().endsWith('.pdf')) return false
  const isOwn = session.printed.has(path) || (await isSealedBy(key.did, path))
  return isOwn && session.world.openPdf(path)
}

async function isSealedBy(did: string, path: string): Promise<boolean> {
  try {
    const page = await checkSeal(await readFile(path), nodeCrypto)
    return page.seal === 'good' && page.signer === did
  } catch (error) {
    throw fileError(error, path)
  }
}

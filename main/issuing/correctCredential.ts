import { templateOf } from '#core/certificate/templates'
import type { CorrectionInput } from '#core/contract/registry'
import { StudioError } from '#core/errors'
import { ordinaryPrinter } from '#core/sheets/printer'
import { nodeCrypto } from '../crypto.ts'
import { listRows } from '../registry/queries/batchRows.ts'
import { statusListOf } from '../registry/queries/revocations.ts'
import { type Session, workspaceOf } from '../session.ts'
import { backUpIfChanged } from '../workspace/closeWorkspace.ts'
import { planCorrection } from './planCorrection.ts'
import { printCertificates } from './printCertificates.ts'
import { runBatch } from './runBatch.ts'

export interface Corrected {
  readonly credentialId: string
  readonly batchId: string
  /** Whether a list can tell others that the one before counts no more. */
  readonly canBePublished: boolean
}

/** Plans, signs and prints a corrected badge. Throws what `planCorrection` throws, and 'registry/correction-failed'. */
export async function correctCredential(asked: CorrectionInput, session: Session): Promise<Corrected> {
  const { world, running } = session
  const workspace = workspaceOf(session)
  const { db } = workspace
  // Without the key there would be a plan and nothing else.
  workspace.key.signer()
  const batchId = planCorrection(db, asked, { now: world.now(), randomBytes: world.randomBytes })
  const canonicaliser = session.canonicaliser()
  await drain(
    running.run(batchId, (signal) =>
      runBatch(batchId, { workspace, canonicaliser, crypto: nodeCrypto, now: world.now, signal }),
    ),
  )
  const [row] = listRows(db, batchId, { offset: 0, limit: 1 }).rows
  if (row?.state !== 'filed') throw failed()
  await drain(
    running.run(batchId, (signal) =>
      printCertificates(batchId, {
        workspace,
        mode: 'per-person',
        template: templateOf('formal'),
        sides: 'front',
        printer: ordinaryPrinter,
        only: null,
        printing: { at: world.now(), reprints: 'mark-later' },
        signal,
      }),
    ),
  )
  backUpIfChanged(workspace, world.now())
  const canBePublished = statusListOf(db, asked.credentialId) !== null
  return { credentialId: row.credentialId, batchId, canBePublished }
}

async function drain(steps: AsyncIterator<unknown, unknown>): Promise<void> {
  for (;;) if ((await steps.next()).done) return
}

const failed = (): StudioError =>
  new StudioError(
    'registry/correction-failed',
    'The corrected badge could not be signed, so the one before still counts. Open the batch of corrections and go on there.',
  )

import type { CertificateRecipient } from '#core/certificate/certificate'
import type { PrintTemplate } from '#core/certificate/printTemplate'
import type { CertificatePage } from '#core/contract/batches'
import { StudioError } from '#core/errors'
import { svgDataUri } from '../artwork/dataUri.ts'
import { versionsOfBatch } from '../registry/queries/achievements.ts'
import { listRows, nextFiled } from '../registry/queries/batchRows.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { certificateLook } from './certificateLook.ts'
import { recipientOf } from './certificatesOf.ts'
import { getBatch } from './describeBatch.ts'
import { achievementsOf } from './printCertificates.ts'
import type { Printing } from './reprints.ts'

interface Looks {
  readonly key: string
  /** By achievement. */
  readonly looks: ReadonlyMap<string, (recipient: CertificateRecipient) => string>
  readonly languages: ReadonlyMap<string, string>
}

interface PageOrder {
  readonly id: string
  readonly index: number
  readonly template: PrintTemplate
  readonly printing: Printing
}

/** Of the batch looked at last: who pages through it does not wait for what all pages share. */
const opened = new WeakMap<OpenWorkspace, Looks>()

/** One certificate of a batch as it would be printed now. Throws `batches/not-found`, `batches/no-such-page`. */
export function previewPage(
  workspace: OpenWorkspace,
  { id, index, template, printing }: PageOrder,
): CertificatePage {
  const { db } = workspace
  const batch = getBatch(workspace, id)
  const { total, rows } = listRows(db, id, { state: 'filed', offset: index, limit: 1 })
  const [row] = rows[0] ? nextFiled(db, id, rows[0].row - 1, 1) : []
  if (!row) {
    throw new StudioError(
      'batches/no-such-page',
      'This batch has no such page any more. Go back to the first.',
    )
  }
  const key = `${id} ${template.id}`
  let known = opened.get(workspace)
  if (known?.key !== key) {
    const achievements = achievementsOf({ workspace, template }, batch)
    known = {
      key,
      looks: new Map(Array.from(achievements, ([version, one]) => [version, certificateLook(one)])),
      languages: new Map(versionsOfBatch(db, id).map((version) => [version.id, version.facts.language])),
    }
    opened.set(workspace, known)
  }
  const recipient = recipientOf(row, known.languages.get(row.versionId)!, template, printing)
  const picture = svgDataUri(known.looks.get(row.versionId)!(recipient))
  return { total, name: row.name, picture }
}

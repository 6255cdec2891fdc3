import { join } from 'node:path'
import type { CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate, certificateDays } from '#core/certificate/certificateDate'
import type { PrintTemplate } from '#core/certificate/printTemplate'
import { secondLanguage } from '#core/certificate/wording'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { QR_CAPACITY } from '#core/paint/pdf/qrImage'
import { packCredential } from '#core/paper/packCredential'
import { deflateWith } from '../printing/deflate.ts'
import type { PrintedCertificate } from '../printing/printBatch.ts'
import { versionsOfBatch } from '../registry/queries/achievements.ts'
import type { BatchRecord } from '../registry/queries/batches.ts'
import { type FiledRow, nextFiled } from '../registry/queries/batchRows.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { dayOf, isReprint, type PrintedPerson, type Printing } from './reprints.ts'

const datesOf = (row: FiledRow, language: string) => ({
  dateText: certificateDate(row.awardedOn, language),
  validUntilText: row.validUntil && certificateDate(row.validUntil, language),
  activityText: certificateDays(row, language),
})

/** What stands on the certificate of a filed row. */
export const recipientOf = (
  row: FiledRow,
  language: string,
  { isBilingual }: PrintTemplate,
  printing: Printing,
): CertificateRecipient => ({
  name: row.name,
  language: row.language,
  number: shortNumber(uuidOfUrn(row.credentialId)),
  ...datesOf(row, language),
  narrative: row.narrative,
  evidence: row.evidence,
  ...(isBilingual && { secondDates: datesOf(row, secondLanguage(language)) }),
  qr: packCredential(row.shortForm ?? row.document, deflateWith),
  isShortForm: row.shortForm !== null,
  reprintedOn: isReprint(row, printing) ? certificateDate(dayOf(printing.at), language) : null,
  credentialJson: row.document,
})

/** Who is printed, and how. */
export interface PeopleOrder {
  readonly workspace: OpenWorkspace
  readonly template: PrintTemplate
  /** Credentials of the batch; null for all. */
  readonly only: readonly string[] | null
  readonly printing: Printing
  /** Only so many of them; all if it is not given. */
  readonly stretch?: { readonly from: number; readonly count: number }
}

/** One of the people printed; the path of their own file is relative to the workspace. */
export interface PersonOnPaper extends PrintedPerson {
  readonly path: string | null
  readonly code: 'full' | 'short' | 'none'
}

const CHUNK = 100

/** Chunk by chunk, so that a batch of any length needs little memory. Notes in `people` who was taken. */
export function* certificatesOf(
  { workspace: { db, paths }, template, only, printing, stretch }: PeopleOrder,
  batch: BatchRecord,
  people: PersonOnPaper[],
  perPerson: string | null = null,
): Generator<PrintedCertificate> {
  let offset = stretch?.from ?? 0
  let left = stretch?.count ?? Number.POSITIVE_INFINITY
  const languages = new Map(versionsOfBatch(db, batch.id).map(({ id, facts }) => [id, facts.language]))
  for (let after = 0; left > 0; ) {
    const rows = nextFiled(db, batch.id, after, Math.min(CHUNK, left), { only, isStanding: true, offset })
    left -= rows.length
    offset = 0
    const last = rows.at(-1)
    if (!last) return
    for (const row of rows) {
      const recipient = recipientOf(row, languages.get(row.versionId)!, template, printing)
      const path = perPerson && `${perPerson}/${row.fileStem}.pdf`
      people.push({
        credentialId: row.credentialId,
        isReprint: isReprint(row, printing),
        path,
        code: codeOf(recipient),
      })
      yield { achievement: row.versionId, path: path && join(paths.folder, path), recipient }
    }
    after = last.row
  }
}

const codeOf = ({ qr, isShortForm }: CertificateRecipient): PersonOnPaper['code'] =>
  qr === null || qr.length > QR_CAPACITY ? 'none' : isShortForm ? 'short' : 'full'

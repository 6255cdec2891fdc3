import { join } from 'node:path'
import type { CertificateBatch, CertificateRecipient } from '#core/certificate/certificate'
import { certificateDate } from '#core/certificate/certificateDate'
import { paletteOf } from '#core/certificate/palette'
import type { CertificateTemplate } from '#core/certificate/template'
import { secondLanguage, wording } from '#core/certificate/wording'
import type { PrintMode } from '#core/contract/batches'
import type { Progress } from '#core/contract/shapes'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { packCredential } from '#core/paper/packCredential'
import { sealLine, sealMessage } from '#core/paper/pdfSeal'
import type { Sides } from '#core/sheets/sides'
import { urlOf, verifyPage } from '#core/sync/addresses'
import { makeFolder } from '../files/makeFolder.ts'
import { deflateWith } from '../printing/deflate.ts'
import { type PrintedCertificate, type PrintResult, printBatch } from '../printing/printBatch.ts'
import { appendEvent } from '../registry/events.ts'
import { type AchievementVersion, versionsOfBatch } from '../registry/queries/achievements.ts'
import { type BatchRecord, countRows, setCertificates } from '../registry/queries/batches.ts'
import { type FiledRow, nextFiled } from '../registry/queries/batchRows.ts'
import { fileKeeper } from '../registry/queries/credentials.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { findPublishing, type Publishing } from '../registry/queries/publishing.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { getBatch } from './describeBatch.ts'
import { writeResults } from './results.ts'

export interface PrintOrder {
  readonly workspace: OpenWorkspace
  readonly mode: PrintMode
  readonly template: CertificateTemplate
  readonly sides: Sides
  readonly now: () => Date
  readonly signal: AbortSignal
}

export interface PrintedBatch {
  readonly merged: string | null
  readonly folder: string | null
  readonly pages: number
  /** What does not stand on the paper as it was written, as sentences. */
  readonly notes: string[]
}

/** A person's own certificate; the path is relative to the workspace. */
interface OwnFile {
  readonly credentialId: string
  readonly path: string
  readonly sha256: string
}

const MERGED_FILE = 'certificates.pdf'
const CHUNK = 100

/**
 * Prints a certificate for every filed row of a batch, in its order, and records the files. The documents are dated
 * by the batch, so that the same batch prints to the same bytes.
 */
export async function* printCertificates(
  batchId: string,
  order: PrintOrder,
): AsyncGenerator<Progress, PrintedBatch> {
  const { workspace, mode } = order
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const folder = join(paths.folder, batch.folder)
  const merged = mode === 'per-person' ? null : `${batch.folder}/${MERGED_FILE}`
  const perPerson = mode === 'merged' ? null : `${batch.folder}/certificates`
  makeFolder(perPerson ? join(paths.folder, perPerson) : folder)

  const printed: Omit<OwnFile, 'sha256'>[] = []
  const steps = printBatch({
    achievements: achievementsOf(order, batch),
    certificates: certificatesOf(order, batch, perPerson, printed),
    total: countRows(db, batchId).filed,
    merged: merged === null ? null : { path: join(paths.folder, merged), title: batch.name },
    at: new Date(batch.plannedAt),
    seal: sealOf(workspace),
    sides: order.sides,
    signal: order.signal,
  })
  let step = await steps.next()
  for (; !step.done; step = await steps.next()) yield { stage: 'printing', ...step.value }
  // The printer gives its files back in the order it was given the people.
  const own = step.value.files.map(({ sha256 }, i) => ({ ...printed[i]!, sha256 }))
  record(order, batch, merged, own)
  return {
    merged: step.value.merged,
    folder: perPerson && join(paths.folder, perPerson),
    pages: step.value.pages,
    notes: notesOf(step.value, order.sides),
  }
}

/** What the certificates of each achievement of a batch share. */
export const achievementsOf = (
  { workspace, template }: Pick<PrintOrder, 'workspace' | 'template'>,
  batch: BatchRecord,
): Map<string, CertificateBatch> =>
  new Map(
    versionsOfBatch(workspace.db, batch.id).map((version) => [
      version.id,
      {
        ...sheetOf(workspace, version, batch.issuer.name),
        template,
        checkAddress: checkAddress(findPublishing(workspace.db)),
      },
    ]),
  )

/** Where the verification page is, as people write it down; null while nothing is published. */
const checkAddress = (publishing: Publishing | undefined): string | null =>
  publishing === undefined
    ? null
    : urlOf(publishing.base, verifyPage)
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '')

/** What all certificates of an achievement share, in the formal template. */
export function sheetOf(
  workspace: OpenWorkspace,
  version: Pick<AchievementVersion, 'facts' | 'art' | 'artworkId'>,
  issuer: string,
): CertificateBatch {
  const { db, paths } = workspace
  const { logoId } = getIssuer(db)
  const badge = readArtwork(db, paths, version.artworkId)
  return {
    texts: wording(version.facts.language),
    secondTexts: wording(secondLanguage(version.facts.language)),
    issuer: { name: issuer, logoPng: logoId === null ? null : readArtwork(db, paths, logoId).png },
    achievement: { name: version.facts.name, criteria: version.facts.criteria },
    badge: badge.scene ? { scene: badge.scene } : { png: badge.png },
    ...(version.art && { palette: paletteOf(version.art.brand) }),
  }
}

const datesOf = (row: { awardedOn: string; validUntil: string | null }, language: string) => ({
  dateText: certificateDate(row.awardedOn, language),
  validUntilText: row.validUntil && certificateDate(row.validUntil, language),
})

/** What stands on the certificate of a filed row. */
export const recipientOf = (
  row: FiledRow,
  language: string,
  { isBilingual }: CertificateTemplate,
): CertificateRecipient => ({
  name: row.name,
  language: row.language,
  number: shortNumber(uuidOfUrn(row.credentialId)),
  ...datesOf(row, language),
  ...(isBilingual && { secondDates: datesOf(row, secondLanguage(language)) }),
  qr: packCredential(row.shortForm ?? row.document, deflateWith),
  isShortForm: row.shortForm !== null,
  credentialJson: row.document,
})

/** Chunk by chunk, so that a batch of any length needs little memory. */
export function* certificatesOf(
  { workspace: { db, paths }, template }: PrintOrder,
  batch: BatchRecord,
  perPerson: string | null = null,
  printed: Omit<OwnFile, 'sha256'>[] = [],
): Generator<PrintedCertificate> {
  const languages = new Map(versionsOfBatch(db, batch.id).map(({ id, facts }) => [id, facts.language]))
  for (let after = 0; ; ) {
    const rows = nextFiled(db, batch.id, after, CHUNK)
    const last = rows.at(-1)
    if (!last) return
    for (const row of rows) {
      const language = languages.get(row.versionId)!
      const path = perPerson && `${perPerson}/${row.fileStem}.pdf`
      if (path) printed.push({ credentialId: row.credentialId, path })
      yield {
        achievement: row.versionId,
        path: path && join(paths.folder, path),
        recipient: recipientOf(row, language, template),
      }
    }
    after = last.row
  }
}

export function sealOf({ key }: OpenWorkspace): (sha256: Uint8Array) => string {
  const signer = key.signer()
  return (sha256) => sealLine(signer.verificationMethod, signer.sign(sealMessage(sha256)))
}

function record(
  { workspace: { db, paths }, now }: PrintOrder,
  batch: BatchRecord,
  merged: string | null,
  own: readonly OwnFile[],
): void {
  db.transaction(() => {
    const keep = fileKeeper(db)
    if (merged) setCertificates(db, batch.id, merged)
    for (const { credentialId, path, sha256 } of own) keep(credentialId, { kind: 'pdf', path, sha256 })
    const data = { merged: merged !== null, own: own.length }
    appendEvent(db, { at: now().toISOString(), kind: 'certificate-printed', subject: batch.id, data })
  })()
  writeResults(db, batch.id, join(paths.folder, batch.folder))
}

const CUT =
  'The criteria are too long for the page, which says that the rest is in the attached credential. Printed on both sides, they go on on the back.'
const CUT_ON_BOTH =
  'The criteria are too long even for both sides. The back says that the rest is in the attached credential.'

export function notesOf(
  { unprintable, changed }: Pick<PrintResult, 'unprintable' | 'changed'>,
  sides: Sides,
): string[] {
  return [
    ...unprintable.map(
      ({ number, characters }) =>
        `Certificate ${number}: no font here has ${characters.join(' ')}, so the name is printed without it. Check the name.`,
    ),
    ...changed.flatMap(({ criteriaWereCut, characters }) => [
      ...(criteriaWereCut ? [sides === 'front' ? CUT : CUT_ON_BOTH] : []),
      ...(characters.length > 0
        ? [`No font here has ${characters.join(' ')}, which is in the words of the badge.`]
        : []),
    ]),
  ]
}

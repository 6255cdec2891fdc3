import { join } from 'node:path'
import type { CertificateBatch } from '#core/certificate/certificate'
import { paletteOf } from '#core/certificate/palette'
import { secondLanguage, wording } from '#core/certificate/wording'
import type { PrintMode } from '#core/contract/batches'
import type { PrintNote } from '#core/contract/printNotes'
import type { Progress } from '#core/contract/shapes'
import { StudioError } from '#core/errors'
import { sealLine, sealMessage } from '#core/paper/pdfSeal'
import type { Printer } from '#core/sheets/printer'
import type { Sides } from '#core/sheets/sides'
import { urlOf, verifyPage } from '#core/sync/addresses'
import { makeFolder } from '../files/makeFolder.ts'
import { printBatch } from '../printing/printBatch.ts'
import type { ReadableDb } from '../registry/database.ts'
import { type AchievementVersion, versionsOfBatch } from '../registry/queries/achievements.ts'
import { type BatchRecord, setCertificates } from '../registry/queries/batches.ts'
import { activitiesOf, countFiled } from '../registry/queries/batchRows.ts'
import { fileKeeper } from '../registry/queries/credentials.ts'
import { getIssuer } from '../registry/queries/issuer.ts'
import { findPublishing, type Publishing } from '../registry/queries/publishing.ts'
import { keepTemplatePrinted } from '../templates/printTemplate.ts'
import { readArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { certificatesOf, type PeopleOrder, type PersonOnPaper } from './certificatesOf.ts'
import { getBatch } from './describeBatch.ts'
import { backNotes, codeNotes, logoNotes, notesOf, pictureNotes, revokedNotes } from './printNotes.ts'
import { type PrintedPerson, recordPrints } from './reprints.ts'
import { writeResults } from './results.ts'

export interface PrintOrder extends PeopleOrder {
  readonly mode: PrintMode
  readonly sides: Sides
  readonly printer: Printer
  readonly signal: AbortSignal
}

export interface PrintedBatch {
  readonly merged: string | null
  readonly folder: string | null
  readonly own: string[]
  readonly pages: number
  /** How many people's pages carry the mark of a reprint. */
  readonly reprints: number
  readonly notes: PrintNote[]
}

/** A person's own certificate; the path is relative to the workspace. */
interface OwnFile {
  readonly credentialId: string
  readonly path: string | null
  readonly sha256: string
}

/**
 * Prints a certificate for every filed row of a batch, in its order, and records the files and the people; see
 * `isReprint`. The documents are dated by the batch, so that the same batch prints to the same bytes.
 */
export async function* printCertificates(
  batchId: string,
  order: PrintOrder,
): AsyncGenerator<Progress, PrintedBatch> {
  const { workspace, mode, only } = order
  const { db, paths } = workspace
  const batch = getBatch(workspace, batchId)
  const folder = join(paths.folder, batch.folder)
  const merged = mode === 'per-person' ? null : `${batch.folder}/${nameOfFile('certificates', only)}`
  const perPerson = mode === 'merged' ? null : `${batch.folder}/certificates`
  makeFolder(perPerson ? join(paths.folder, perPerson) : folder)

  const { total, revoked } = peopleToPrint(db, batch, only)
  const people: PersonOnPaper[] = []
  const steps = printBatch({
    achievements: achievementsOf(order, batch),
    certificates: certificatesOf(order, batch, people, perPerson),
    total,
    merged: merged === null ? null : { path: join(paths.folder, merged), title: batch.name },
    at: new Date(batch.plannedAt),
    seal: sealOf(workspace),
    sides: order.sides,
    printer: order.printer,
    signal: order.signal,
  })
  let step = await steps.next()
  for (; !step.done; step = await steps.next()) yield { stage: 'printing', ...step.value }
  // The printer gives its files back in the order it was given the people.
  const own = step.value.files.map(({ sha256 }, i) => ({ ...people[i]!, sha256 }))
  record(order, batch, merged, own, people)
  return {
    merged: step.value.merged,
    folder: perPerson && join(paths.folder, perPerson),
    own: step.value.files.map(({ path }) => path),
    pages: step.value.pages,
    reprints: people.filter((person) => person.isReprint).length,
    notes: [
      ...notesOf(step.value, order.sides),
      ...codeNotes(people),
      ...backNotes(order.template, order.sides),
      ...pictureNotes(order.template, order.sides),
      ...logoNotes(isLogoGone(workspace)),
      ...revokedNotes(revoked),
    ],
  }
}

/** A part of a batch is printed beside the whole, never in its place. */
export const nameOfFile = (name: string, only: PrintOrder['only']): string =>
  `${name}${only === null ? '' : '-selected'}.pdf`

/** Throws `batches/not-in-batch` if one of the people chosen has no badge of this batch. */
export function peopleToPrint(
  db: ReadableDb,
  batch: BatchRecord,
  only: PrintOrder['only'],
): { total: number; revoked: number } {
  const { filed, revoked } = countFiled(db, batch.id, only)
  if (only === null || filed === new Set(only).size) return { total: filed - revoked, revoked }
  throw new StudioError(
    'batches/not-in-batch',
    'Somebody you chose has no badge of this batch, so nothing was printed. Choose the people again.',
  )
}

/** What the certificates of each achievement of a batch share. */
export const achievementsOf = (
  { workspace, template }: Pick<PrintOrder, 'workspace' | 'template'>,
  batch: BatchRecord,
): Map<string, CertificateBatch> => {
  const { db } = workspace
  const activities = activitiesOf(db, batch.id)
  const certificates = versionsOfBatch(db, batch.id).map((version) => {
    const activity = activities.get(version.id)
    return [
      version.id,
      {
        ...sheetOf(workspace, version, batch.issuer.name),
        template,
        checkAddress: checkAddress(findPublishing(db)),
        ...(activity && { activity: activity.hasEnd ? ('told-beside-end' as const) : ('told' as const) }),
      },
    ] as const
  })
  return new Map(certificates)
}

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
  const { url } = getIssuer(db)
  const badge = readArtwork(db, paths, version.artworkId)
  return {
    texts: wording(version.facts.language),
    secondTexts: wording(secondLanguage(version.facts.language)),
    issuer: {
      name: issuer,
      logoPng: logoOf(workspace),
      address: url,
    },
    achievement: {
      name: version.facts.name,
      criteria: version.facts.criteria,
      description: version.facts.description,
      level: version.art?.level ?? 0,
    },
    badge: badge.scene ? { scene: badge.scene } : { png: badge.png },
    ...(version.art && { palette: paletteOf(version.art.brand) }),
  }
}

/** Null where there is none, or none any more: paper goes without it. */
function logoOf({ db, paths }: OpenWorkspace): Uint8Array | null {
  const { logoId } = getIssuer(db)
  if (logoId === null) return null
  try {
    return readArtwork(db, paths, logoId).png
  } catch (error) {
    if (error instanceof StudioError) return null
    throw error
  }
}

/** Whether the issuer has a logo that cannot be printed. */
export const isLogoGone = (workspace: OpenWorkspace): boolean =>
  getIssuer(workspace.db).logoId !== null && logoOf(workspace) === null

export function sealOf({ key }: OpenWorkspace): (sha256: Uint8Array) => string {
  const signer = key.signer()
  return (sha256) => sealLine(signer.verificationMethod, signer.sign(sealMessage(sha256)))
}

function record(
  { workspace: { db, paths }, template, only, printing, sides }: PrintOrder,
  batch: BatchRecord,
  merged: string | null,
  own: readonly OwnFile[],
  people: readonly PrintedPerson[],
): void {
  db.transaction(() => {
    const keep = fileKeeper(db)
    if (merged && only === null) setCertificates(db, batch.id, merged)
    for (const { credentialId, path, sha256 } of own)
      if (path !== null) keep(credentialId, { kind: 'pdf', path, sha256 })
    recordPrints(db, batch.id, people, printing, {
      merged: merged !== null,
      own: own.length,
      sides,
      template: keepTemplatePrinted(db, template, printing.at),
    })
  })()
  writeResults(db, batch.id, join(paths.folder, batch.folder))
}

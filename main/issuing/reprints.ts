import type { Reprints } from '#core/contract/batches'
import type { WritableDb } from '../registry/database.ts'
import { appendEvent } from '../registry/events.ts'
import type { FiledRow } from '../registry/queries/batchRows.ts'
import { printKeeper } from '../registry/queries/prints.ts'

/** When and how people are printed. */
export interface Printing {
  readonly at: Date
  readonly reprints: Reprints
}

/** Somebody whose certificate was printed. */
export interface PrintedPerson {
  readonly credentialId: string
  readonly isReprint: boolean
}

/** Days are those of UTC, as everywhere in the registry. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/**
 * Whether a person's page is a reprint, and says so.
 *
 * [What counts] A certificate is printed when its file is written, alone or with others, on a page of its own or on a
 * sheet; what the printer then does nobody knows. Looking at a page, labels and lists do not count. A print on the day
 * of the first one is still the first: paper jams, and looks are chosen again. So the same order on the same day gives
 * the same bytes.
 */
export const isReprint = (
  { firstPrintedOn }: Pick<FiledRow, 'firstPrintedOn'>,
  { at, reprints }: Printing,
): boolean =>
  firstPrintedOn !== null &&
  (reprints === 'mark' || (reprints === 'mark-later' && firstPrintedOn < dayOf(at)))

/** Call it in the transaction that records the files, which `files` says in a word. Each reprint is an event of the person's own history. */
export function recordPrints(
  db: WritableDb,
  batchId: string,
  people: readonly PrintedPerson[],
  { at, reprints }: Printing,
  files: Readonly<Record<string, string | number | boolean>>,
): void {
  const keep = printKeeper(db)
  appendEvent(db, {
    at: at.toISOString(),
    kind: 'certificate-printed',
    subject: batchId,
    data: { ...files, people: people.length, reprints: people.filter((one) => one.isReprint).length },
  })
  for (const person of people) {
    keep(person.credentialId, dayOf(at), reprints === 'replace')
    if (!person.isReprint) continue
    appendEvent(db, {
      at: at.toISOString(),
      kind: 'certificate-reprinted',
      subject: person.credentialId,
      data: { batch: batchId },
    })
  }
}

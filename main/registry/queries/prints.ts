import { z } from 'zod'
import { type PrintedHow, printedHow } from '#core/contract/batches'
import { isTemplateId } from '#core/templateIds'
import type { ReadableDb, WritableDb } from '../database.ts'

/** Remembers that a certificate was printed on a day; `asFirst` makes that day the one of its first print. */
export function printKeeper(db: WritableDb): (credentialId: string, day: string, asFirst: boolean) => void {
  const statement = db.prepare(
    `INSERT INTO certificate_print (credential_id, first_on, last_on, times) VALUES (@credentialId, @day, @day, 1)
     ON CONFLICT (credential_id) DO UPDATE SET times = times + 1, last_on = max(last_on, @day),
       first_on = iif(@asFirst, @day, first_on)`,
  )
  return (credentialId, day, asFirst) => statement.run({ credentialId, day, asFirst: asFirst ? 1 : 0 })
}

const printed = z.object({ people: z.int(), firstOn: z.string().nullable(), lastOn: z.string().nullable() })

/** How many people of a batch were printed, and the first and last day of that; null if none was. */
export function printedOf(
  db: ReadableDb,
  batchId: string,
): { people: number; firstOn: string; lastOn: string } | null {
  const { people, firstOn, lastOn } = printed.parse(
    db
      .prepare(
        `SELECT count(*) AS people, min(p.first_on) AS firstOn, max(p.last_on) AS lastOn
         FROM credential c JOIN certificate_print p ON p.credential_id = c.id WHERE c.batch_id = ?`,
      )
      .get(batchId),
  )
  return firstOn === null || lastOn === null ? null : { people, firstOn, lastOn }
}

/** As an event tells it: of the time before paper was chosen, less. */
const orderTold = z.object({
  template: z.string().catch('formal'),
  layout: printedHow.shape.layout.catch('1up'),
  sides: printedHow.shape.sides.catch('front'),
})

/** What was chosen for the certificates of a batch that were printed last. */
export function lastPrintOf(db: ReadableDb, batchId: string): PrintedHow {
  const data = db
    .prepare(
      `SELECT data FROM event WHERE subject = ? AND kind = 'certificate-printed' ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(batchId)
  const { template, ...paper } = orderTold.parse(typeof data === 'string' ? JSON.parse(data) : {})
  return { template: isTemplateId(template) ? template : templateOfEdition(db, template), ...paper }
}

/** An own template may have been changed since, and is the same; one that was removed is none. */
const templateOfEdition = (db: ReadableDb, edition: string): string | null =>
  z
    .string()
    .nullable()
    .parse(
      db
        .prepare(
          `SELECT t.id FROM own_template_edition e JOIN own_template t ON t.id = e.template_id
           WHERE e.id = ? AND t.removed_at IS NULL`,
        )
        .pluck()
        .get(edition) ?? null,
    )

import { z } from 'zod'
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

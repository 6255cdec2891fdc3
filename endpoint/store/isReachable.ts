import { setTimeout as wait } from 'node:timers/promises'
import type { Db } from './tables.ts'

/** Whether the database answers, within two seconds. */
export async function isReachable(db: Db): Promise<boolean> {
  const asked = db
    .selectFrom('issuer')
    .select('did')
    .limit(1)
    .execute()
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, wait(2000, false, { ref: false })])
}

import type { Db, Tables } from './tables.ts'

export async function addInvite(db: Db, invite: Omit<Tables['invite'], 'issuer'>): Promise<void> {
  await db
    .insertInto('invite')
    .values({ ...invite, issuer: null })
    .execute()
}

export const openInvites = (db: Db, now: string): Promise<Pick<Tables['invite'], 'label' | 'expires'>[]> =>
  db
    .selectFrom('invite')
    .select(['label', 'expires'])
    .where('issuer', 'is', null)
    .where('expires', '>', now)
    .orderBy('expires')
    .execute()

export type InviteUse = { readonly result: 'welcome' } | { readonly result: 'unknown' | 'used' | 'expired' }

/** Takes an invite for an issuer and enrols it; again, if the very same was done before and its answer got lost. */
export function enrolWithInvite(db: Db, hash: string, did: string, now: string): Promise<InviteUse> {
  return db.transaction().execute(async (transaction) => {
    const taken = await transaction
      .updateTable('invite')
      .set({ issuer: did })
      .where('hash', '=', hash)
      .where((where) =>
        where.or([
          where('issuer', '=', did),
          where.and([where('issuer', 'is', null), where('expires', '>', now)]),
        ]),
      )
      .returning('label')
      .executeTakeFirst()
    if (!taken) return { result: await whyNot(transaction, hash) }
    await transaction
      .insertInto('issuer')
      .values({
        did,
        label: taken.label,
        state: 'active',
        moved_to: null,
        enrolled: now,
        // Never one that it had before, should it have been erased and come again.
        revision: Date.parse(now),
        entries: 0,
        bytes: 0,
      })
      .onConflict((conflict) => conflict.column('did').doNothing())
      .execute()
    return { result: 'welcome' }
  })
}

async function whyNot(db: Db, hash: string): Promise<'unknown' | 'used' | 'expired'> {
  const invite = await db.selectFrom('invite').select('issuer').where('hash', '=', hash).executeTakeFirst()
  if (!invite) return 'unknown'
  return invite.issuer === null ? 'expired' : 'used'
}

import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../store.ts'

/**
 * Says of each hash of something erased whose it was, by another hash: so an issuer takes them along when it leaves, and a
 * file that is imported can refuse nothing of anybody else. Of those from before nobody knows; they count for all.
 */
export const ownedTombstones = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const made = db.schema.createTable('tombstone_new')
    await (dialect === 'sqlite' ? made.modifyEnd(sql`strict`) : made)
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('tombstone_key', ['owner', 'hash'])
      .execute()
    await sql`insert into tombstone_new select '', hash from tombstone`.execute(db)
    await db.schema.dropTable('tombstone').execute()
    await db.schema.alterTable('tombstone_new').renameTo('tombstone').execute()
  },
})

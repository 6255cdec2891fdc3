import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../store.ts'

/** Invites, issuers, what they published, and what keeps requests from being sent twice. */
export const foundation = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    const bytes = dialect === 'postgres' ? sql`bytea` : sql`blob`
    const count = dialect === 'postgres' ? sql`bigint` : sql`integer`
    const table = (name: string) => {
      const builder = db.schema.createTable(name)
      return dialect === 'sqlite' ? builder.modifyEnd(sql`strict`) : builder
    }

    await table('invite')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('expires', 'text', (column) => column.notNull())
      .addColumn('issuer', 'text')
      .execute()

    await table('issuer')
      .addColumn('did', 'text', (column) => column.primaryKey())
      .addColumn('label', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('moved_to', 'text')
      .addColumn('enrolled', 'text', (column) => column.notNull())
      .addColumn('revision', count, (column) => column.notNull())
      .addColumn('entries', count, (column) => column.notNull())
      .addColumn('bytes', count, (column) => column.notNull())
      .addCheckConstraint('issuer_state', sql`state in ('active', 'suspended', 'moved')`)
      .addCheckConstraint('issuer_moved', sql`(state = 'moved') = (moved_to is not null)`)
      .execute()

    await table('publication')
      .addColumn('issuer', 'text', (column) => column.notNull().references('issuer.did').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('visibility', 'text')
      .addColumn('form', 'text')
      .addColumn('content', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('publication_key', ['issuer', 'kind', 'id'])
      .addCheckConstraint(
        'publication_kind',
        sql`kind in ('issuer', 'achievement', 'credential', 'statusList', 'image')`,
      )
      .addCheckConstraint('publication_visibility', sql`(kind = 'credential') = (visibility is not null)`)
      .execute()

    if (dialect === 'postgres') {
      // Pictures are compressed as they are, and documents are read more often than they are written.
      await sql`alter table publication alter column content set storage external`.execute(db)
    }

    await table('nonce')
      .addColumn('issuer', 'text', (column) => column.notNull())
      .addColumn('nonce', 'text', (column) => column.notNull())
      .addColumn('expires', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('nonce_key', ['issuer', 'nonce'])
      .execute()
    await db.schema.createIndex('nonce_expires').on('nonce').column('expires').execute()

    await table('tombstone')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .execute()
  },
})

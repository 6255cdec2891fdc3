import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../store.ts'

const KINDS = sql`kind in ('issuer', 'achievement', 'credential', 'replacement', 'statusList', 'image')`

/** Lets an issuer say that a corrected credential took the place of another. */
export const replacements = (dialect: Dialect): Migration => ({
  async up(db: Kysely<unknown>) {
    if (dialect === 'postgres') {
      await db.schema.alterTable('publication').dropConstraint('publication_kind').execute()
      await db.schema.alterTable('publication').addCheckConstraint('publication_kind', KINDS).execute()
      return
    }
    // SQLite changes no constraint of a table that is there.
    await db.schema
      .createTable('publication_new')
      .modifyEnd(sql`strict`)
      .addColumn('issuer', 'text', (column) => column.notNull().references('issuer.did').onDelete('cascade'))
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('visibility', 'text')
      .addColumn('form', 'text')
      .addColumn('content', sql`blob`, (column) => column.notNull())
      .addPrimaryKeyConstraint('publication_key', ['issuer', 'kind', 'id'])
      .addCheckConstraint('publication_kind', KINDS)
      .addCheckConstraint('publication_visibility', sql`(kind = 'credential') = (visibility is not null)`)
      .execute()
    await sql`insert into publication_new select issuer, kind, id, at, sha256, visibility, form, content from publication`.execute(
      db,
    )
    await db.schema.dropTable('publication').execute()
    await db.schema.alterTable('publication_new').renameTo('publication').execute()
  },
})

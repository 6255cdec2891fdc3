import { z } from 'zod'
import { canonicalJson } from '#core/canonicalJson'
import { type Look, look } from '#core/family/familyDocument'
import type { ReadableDb, WritableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'

export interface OwnStyleRecord {
  readonly id: string
  readonly name: string
  readonly look: Look
}

const ownStyleRow = z.object({ id: z.string(), name: z.string(), look: fromJson(look) })

export const listOwnStyles = (db: ReadableDb): OwnStyleRecord[] =>
  db
    .prepare('SELECT id, name, look FROM own_style ORDER BY name COLLATE NOCASE')
    .all()
    .map((row) => ownStyleRow.parse(row))

/** One of the same name gets the new look and keeps its id, which is returned. */
export function keepOwnStyle(db: WritableDb, { id, name, look }: OwnStyleRecord, keptAt: string): string {
  return z.string().parse(
    db
      .prepare(
        `INSERT INTO own_style (id, name, look, kept_at) VALUES (@id, @name, @look, @keptAt)
         ON CONFLICT (name) DO UPDATE SET name = excluded.name, look = excluded.look, kept_at = excluded.kept_at
         RETURNING id`,
      )
      .pluck()
      .get({ id, name, look: canonicalJson(look), keptAt }),
  )
}

export function forgetOwnStyle(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM own_style WHERE id = ?').run(id)
}

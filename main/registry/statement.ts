import type { Statement as SqliteStatement } from 'better-sqlite3'
import type { ReadableDb } from './database.ts'

type Statement = SqliteStatement<unknown[]>

const prepared = new WeakMap<ReadableDb, Map<string, Statement>>()

/**
 * A statement that is prepared once for each registry: for what is asked thousands of times in a row. Preparing takes
 * longer than asking, and what was prepared lies outside the heap, where it piles up unseen.
 */
export function statement(db: ReadableDb, sql: string): Statement {
  const known = prepared.get(db) ?? new Map<string, Statement>()
  prepared.set(db, known)
  const made = known.get(sql) ?? db.prepare(sql)
  known.set(sql, made)
  return made
}

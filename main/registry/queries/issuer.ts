import { z } from 'zod'
import { type IssuerFacts, issuerFacts } from '#core/contract/workspace'
import type { ReadableDb, WritableDb } from '../database.ts'

const issuerRow = z.object({
  did: z.string(),
  name: z.string(),
  email: z.string(),
  url: z.string(),
  language: z.string(),
  logo_id: z.string().nullable(),
  created_at: z.string(),
})

export interface IssuerRecord extends IssuerFacts {
  readonly did: string
  readonly logoId: string | null
  readonly createdAt: string
}

export function getIssuer(db: ReadableDb): IssuerRecord {
  const row = issuerRow.parse(db.prepare('SELECT * FROM issuer').get())
  return { ...issuerFacts.parse(row), did: row.did, logoId: row.logo_id, createdAt: row.created_at }
}

export const hasIssuer = (db: ReadableDb): boolean => db.prepare('SELECT 1 FROM issuer').get() !== undefined

export function insertIssuer(db: WritableDb, issuer: IssuerRecord): void {
  db.prepare(
    `INSERT INTO issuer (id, did, name, email, url, language, logo_id, created_at)
     VALUES (1, @did, @name, @email, @url, @language, @logoId, @createdAt)`,
  ).run(issuer)
}

export function updateIssuer(db: WritableDb, facts: IssuerFacts, logoId: string | null): void {
  db.prepare(
    'UPDATE issuer SET name = @name, email = @email, url = @url, language = @language, logo_id = @logoId',
  ).run({
    ...facts,
    logoId,
  })
}

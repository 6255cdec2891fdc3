/** Credentials and pictures as they are needed for sending. */
import { z } from 'zod'
import { urnOf } from '#core/ids'
import { visibility } from '#core/sync/protocol'
import type { ReadableDb, WritableDb } from '../database.ts'
import { statement } from '../statement.ts'

const sendable = z.object({
  id: z.string(),
  achievementId: z.string(),
  artworkId: z.string(),
  statusList: z.string().nullable(),
  visibility: visibility.nullable(),
})
/** `visibility` is null if the issuer's choice for all holds. */
export type SendableCredential = Readonly<z.infer<typeof sendable>>

const SELECT = `
  SELECT c.id, c.achievement_id AS achievementId, v.artwork_id AS artworkId, w.status_list_id AS statusList,
    c.visibility
  FROM credential c JOIN batch_row w ON w.batch_id = c.batch_id AND w.row = c.row
  JOIN achievement_version v ON v.id = w.version_id`

/** Oldest first. */
export const everyCredential = (db: ReadableDb): SendableCredential[] =>
  z.array(sendable).parse(db.prepare(`${SELECT} ORDER BY c.issued_at, c.batch_id, c.row`).all())

export function findSendable(db: ReadableDb, id: string): SendableCredential | undefined {
  const row = statement(db, `${SELECT} WHERE c.id = ?`).get(id)
  return row === undefined ? undefined : sendable.parse(row)
}

export const documentOf = (db: ReadableDb, id: string): string | undefined => {
  const document = statement(db, 'SELECT document FROM credential WHERE id = ?').pluck().get(id)
  return typeof document === 'string' ? document : undefined
}

export function setVisibility(db: WritableDb, id: string, chosen: z.infer<typeof visibility> | null): void {
  db.prepare('UPDATE credential SET visibility = ? WHERE id = ?').run(chosen, id)
}

const picture = z.object({ id: z.string(), kind: z.enum(['png', 'svg']) })

/** The released artwork that a picture belongs to, by the picture's SHA-256. */
export function pictureOf(db: ReadableDb, sha256: string): z.infer<typeof picture> | undefined {
  const row = db
    .prepare(
      `SELECT id, CASE WHEN png_sha256 = @sha256 THEN 'png' ELSE 'svg' END AS kind
       FROM artwork WHERE png_sha256 = @sha256 OR svg_sha256 = @sha256 LIMIT 1`,
    )
    .get({ sha256 })
  return row === undefined ? undefined : picture.parse(row)
}

/** The name of the badge, by the bare id of a credential. */
export const badgeOfCredential = (db: ReadableDb, uuid: string): string | undefined =>
  textOf(
    db,
    `SELECT json_extract(v.facts, '$.name') FROM credential c
     JOIN batch_row w ON w.batch_id = c.batch_id AND w.row = c.row
     JOIN achievement_version v ON v.id = w.version_id WHERE c.id = ?`,
    uuid,
  )

/** Who it was given to, by the bare id of a credential. */
export const personOfCredential = (db: ReadableDb, uuid: string): string | undefined =>
  textOf(db, 'SELECT r.name FROM credential c JOIN recipient r ON r.id = c.recipient_id WHERE c.id = ?', uuid)

function textOf(db: ReadableDb, sql: string, uuid: string): string | undefined {
  const text = statement(db, sql).pluck().get(urnOf(uuid))
  return typeof text === 'string' ? text : undefined
}

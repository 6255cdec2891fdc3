/** Credentials and badges as they are shown to the public. */
import { z } from 'zod'
import { achievementFacts } from '#core/contract/achievements'
import { visibilities } from '#core/visibilities'
import type { ReadableDb } from '../database.ts'
import { fromJson } from '../fromJson.ts'
import { statement } from '../statement.ts'

const shownCredential = z.object({
  id: z.string(),
  achievementId: z.string(),
  versionId: z.string(),
  awardedOn: z.string(),
  validUntil: z.string().nullable(),
  activityStart: z.string().nullable(),
  activityEnd: z.string().nullable(),
  issuedAt: z.string(),
  visibility: z.enum(visibilities).nullable(),
  isRevoked: z.int().transform((value) => value === 1),
  /** Id of the corrected one that took its place. */
  replacedBy: z.string().nullable(),
  /** Whether a status list can tell that it was revoked. */
  hasList: z.int().transform((value) => value === 1),
  /** Whether it holds the hash of an e-mail address. */
  hasEmail: z.int().transform((value) => value === 1),
})
/** `visibility` is null if the issuer's choice for all holds. */
export type ShownCredential = Readonly<z.infer<typeof shownCredential>>

/** All that was issued, without what it says. Ordered by id, which is random: the order tells nothing. */
export const shownCredentials = (db: ReadableDb): ShownCredential[] =>
  z.array(shownCredential).parse(
    db
      .prepare(
        `SELECT c.id, c.achievement_id AS achievementId, w.version_id AS versionId, c.awarded_on AS awardedOn,
           c.valid_until AS validUntil, w.activity_start AS activityStart,
           w.activity_end AS activityEnd, c.issued_at AS issuedAt, c.visibility,
           EXISTS (SELECT 1 FROM revocation v WHERE v.credential_id = c.id) AS isRevoked,
           (SELECT k.credential_id FROM correction k JOIN credential n ON n.id = k.credential_id
            WHERE k.replaced_id = c.id) AS replacedBy,
           w.status_list_id IS NOT NULL AS hasList,
           instr(c.document, '"identityType":"emailAddress"') > 0 AS hasEmail
         FROM credential c JOIN batch_row w ON w.batch_id = c.batch_id AND w.row = c.row ORDER BY c.id`,
      )
      .all(),
  )

const shownVersion = z.object({
  id: z.string(),
  facts: fromJson(achievementFacts),
  artworkId: z.string(),
})
/** A badge as it was on the day it was awarded. */
export type ShownVersion = Readonly<z.infer<typeof shownVersion>>

/** By id, those that were awarded. */
export const shownVersions = (db: ReadableDb): Map<string, ShownVersion> =>
  new Map(
    z
      .array(shownVersion)
      .parse(
        db
          .prepare(
            `SELECT id, facts, artwork_id AS artworkId FROM achievement_version
             WHERE id IN (SELECT w.version_id FROM credential c JOIN batch_row w ON w.batch_id = c.batch_id AND w.row = c.row)`,
          )
          .all(),
      )
      .map((version) => [version.id, version]),
  )

const issuedDocument = z.object({ document: z.string(), name: z.string() })

/** What a credential says, and who it was given to. */
export const issuedDocumentOf = (db: ReadableDb, id: string): z.infer<typeof issuedDocument> =>
  issuedDocument.parse(
    statement(
      db,
      'SELECT c.document, r.name FROM credential c JOIN recipient r ON r.id = c.recipient_id WHERE c.id = ?',
    ).get(id),
  )

import { oc } from '@orpc/contract'
import { z } from 'zod'
import { visibilities } from '../visibilities.ts'
import { day, fileKind, instant, page, picture, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/** Where a credential stands. `issued` is as far as one gets that is not published. */
export const standing = z.enum([
  'issued',
  'waiting',
  'published',
  'refused',
  'revoked-here',
  'revocation-published',
])
export type Standing = z.infer<typeof standing>

export const registryEntry = z.object({
  /** `urn:uuid:…`, the credential's own id. */
  credentialId: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  achievement: z.string(),
  achievementId: uuid,
  batchId: uuid,
  batch: z.string(),
  awardedOn: day,
  validUntil: day.nullable(),
  issuedAt: instant,
  standing,
})
export type RegistryEntry = z.infer<typeof registryEntry>

/** What is left out stays as it is; an empty text takes away. */
const correctionInput = z.object({
  credentialId: z.string(),
  name: z.string().max(20_000).optional(),
  email: z.string().max(20_000).optional(),
  awardedOn: day.optional(),
  /** YYYY-MM-DD. */
  activityStart: z.string().max(100).optional(),
  activityEnd: z.string().max(100).optional(),
  evidence: z.string().max(20_000).optional(),
  /** The corrected badge is a batch of its own, with a folder of its own. */
  batchName: z.string().trim().min(1).max(120).default('Corrections'),
})
export type CorrectionInput = z.infer<typeof correctionInput>

export const registryContract = {
  search: base
    .input(
      page.extend({
        /**
         * Any parts of a name, in any script, case and accents ignored; of an e-mail address, with its @ or a dot; or the
         * number that stands on the certificate.
         */
        text: z.string().max(200).default(''),
        achievementId: uuid.optional(),
        batchId: uuid.optional(),
        from: day.optional(),
        to: day.optional(),
      }),
    )
    .output(z.object({ total: z.int(), entries: z.array(registryEntry) })),
  get: base.input(z.object({ credentialId: z.string() })).output(
    registryEntry.extend({
      image: picture,
      files: z.array(z.object({ kind: fileKind, path: z.string(), present: z.boolean() })),
      history: z.array(z.object({ at: instant, what: z.string() })),
      /** The signed credential, as filed. */
      document: z.string(),
      evidence: z.string().nullable(),
      /** First and last day of what it was given for. */
      activityStart: day.nullable(),
      activityEnd: day.nullable(),
      /** How much of it anyone can see: as chosen for this one, or else for all; `ofAll` is null if nothing is published. */
      visibility: z.object({
        chosen: z.enum(visibilities).nullable(),
        ofAll: z.enum(visibilities).nullable(),
      }),
      /** Whether a list can tell others that it was revoked; none can of one that was issued before anything was published. */
      isListed: z.boolean(),
      /** Ids of the credential that it took the place of, and of the one that took its place. */
      correction: z.object({ replaces: z.string().nullable(), replacedBy: z.string().nullable() }),
      /** Why and when it was revoked. */
      revocation: z
        .object({
          reason: z.string(),
          at: instant,
          publishedAt: instant.nullable(),
          /** False for one that was issued before anything was published: no list can tell others. */
          canBePublished: z.boolean(),
        })
        .nullable(),
    }),
  ),
  /** From now on it does not count. Whoever checks it elsewhere learns of it once the list of revoked badges is sent. */
  revoke: base
    .input(
      z.object({
        credentialId: z.string(),
        reason: z
          .string()
          .trim()
          .min(1, 'Say why it is revoked, for your own records.')
          .max(500, 'The reason may have 500 characters.'),
      }),
    )
    .output(z.object({})),
  /**
   * Gives the same badge anew with what was wrong put right: a credential of its own, with its files and its certificate.
   * The one before counts no more from then on, and each says which the other is. Answers the new one's id. Stopped in
   * between, it goes on like any batch.
   */
  correct: base
    .input(correctionInput)
    .output(z.object({ credentialId: z.string(), batchId: uuid, canBePublished: z.boolean() })),
  /** How much of one credential anyone can see; null: as the issuer chose for all. */
  chooseVisibility: base
    .input(z.object({ credentialId: z.string(), visibility: z.enum(visibilities).nullable() }))
    .output(z.object({})),
  /** Undoes a revocation that was not published yet. Throws 'registry/revocation-published' for one that was. */
  takeBackRevocation: base.input(z.object({ credentialId: z.string() })).output(z.object({})),
  /**
   * Removes a person and their badge for good: records, files, what was printed with others, and backups; the endpoint
   * is told to do the same. Answers the printed files that went and can be printed again.
   */
  erase: base
    .input(z.object({ credentialId: z.string() }))
    .output(z.object({ printedAway: z.array(z.string()) })),
}

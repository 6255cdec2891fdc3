import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, instant, picture, studioErrors } from './shapes.ts'

const base = oc.errors(studioErrors)

export const verdicts = ['genuine', 'altered', 'revoked', 'expired', 'not-yet-valid', 'cannot-tell'] as const
export const verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof verdict>

/** Which answer it is, for words in other languages. */
const answerKind = z.enum([
  'genuine',
  'genuine-by-site',
  'altered',
  'altered-picture',
  'altered-page',
  'impostor',
  'expired',
  'not-yet-valid',
  'revoked',
  'replaced',
  'suspended',
  'issuer-not-met',
  'issuer-unproven',
  'page-not-sealed',
  'contradictory',
  'no-signature',
  'unknown-method',
  'key-elsewhere',
  'not-covered',
  'not-a-badge',
  'broken-code',
  'newer-code',
  'other-credential',
  'older-badge',
  'several-badges',
])
export type AnswerKind = z.infer<typeof answerKind>

/** One thing that was looked at. `unknown` is never shown as fine. */
export const finding = z.object({
  check: z.enum(['form', 'signature', 'issuer', 'picture', 'page', 'validity', 'status']),
  result: z.enum(['good', 'bad', 'unknown']),
  title: z.string(),
  explanation: z.string(),
})
export type Finding = z.infer<typeof finding>

export const verification = z.object({
  verdict,
  about: answerKind,
  /** One plain sentence. */
  sentence: z.string(),
  /** What the person can do next; empty when there is nothing to do. */
  next: z.string(),
  findings: z.array(finding),
  /** What the credential says; null when none could be read. */
  says: z
    .object({
      /** Of the full credential, where a short form of it was found. */
      credentialId: z.string(),
      /** The full credential's bytes have this digest, a multibase multihash; null for all but the short form on paper. */
      fullDigest: z.string().nullable(),
      recipient: z.string().nullable(),
      achievement: z.string(),
      description: z.string(),
      criteria: z.string(),
      issuerName: z.string(),
      issuerId: z.string(),
      awardedOn: z.string().nullable(),
      /** First and last day of what it was given for, YYYY-MM-DD. */
      activityStart: z.string().nullable(),
      activityEnd: z.string().nullable(),
      validUntil: z.string().nullable(),
    })
    .nullable(),
  image: picture.nullable(),
  /** What the web knows about it. The studio fetches nothing: for it, all of this is missing. */
  web: z.object({
    /** Documents that would tell more, and where they lie. */
    missing: z.array(
      z.object({ kind: z.enum(['status-list', 'linkage', 'key', 'replacement']), address: z.string() }),
    ),
    /** The host of the web site that names the issuer's key as its own. */
    site: z.string().nullable(),
    /** The corrected badge that took the place of this one, and its page, as far as its issuer shows them. */
    replacedBy: z.object({ credentialId: z.string(), page: z.string().nullable() }).nullable(),
    /** When the list of revoked badges that was looked at was made. */
    listedAt: instant.nullable(),
  }),
  /** For the technical details: format, proof, key, and the credential as it was found. */
  technical: z.object({
    container: z.enum(['png', 'svg', 'json', 'jwt', 'pdf', 'qr', 'unknown']),
    proof: z.string().nullable(),
    verificationMethod: z.string().nullable(),
    signedAt: instant.nullable(),
    document: z.string().nullable(),
  }),
})
export type Verification = z.infer<typeof verification>

export const verifyContract = {
  /** A file may hold many credentials (certificates of a batch): one verification each. */
  check: base.input(z.object({ file: chosenFile })).output(z.array(verification)),
  checkText: base.input(z.object({ text: z.string().max(1024 * 1024) })).output(z.array(verification)),
  /** Remembers an issuer's key on this computer, after the person has compared its number. */
  trustIssuer: base.input(z.object({ issuerId: z.string(), name: z.string() })).output(z.object({})),
}

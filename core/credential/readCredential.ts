/** What an Open Badges 3.0 credential says, read from its 2.0 and 1.1 forms and from other issuers' habits. */
import { z } from 'zod'
import type { JsonObject } from '../proof/json.ts'
import { digestOfPictureUri } from './pictureDigest.ts'
import { type FullCredential, fullCredentialOf } from './shortForm.ts'
import type { StatusEntry } from './statusList.ts'

export interface CredentialReading {
  /** Of the full credential, if this is the short form of one. */
  readonly id: string
  /** What this is the short form of; null for a credential that stands for itself. */
  readonly shortFormOf: FullCredential | null
  /** Null if only hashes say who it is about. */
  readonly recipient: string | null
  readonly achievement: { readonly name: string; readonly description: string; readonly criteria: string }
  /** `url` is what the issuer says is its web site; null without one. */
  readonly issuer: { readonly id: string; readonly name: string; readonly url: string | null }
  readonly subjectId: string | null
  /** YYYY-MM-DD as written, whatever the zone. */
  readonly awardedOn: string | null
  /** First and last day of what it was given for, YYYY-MM-DD as written; null where it does not say. */
  readonly activityStart: string | null
  readonly activityEnd: string | null
  readonly validFrom: Date | null
  readonly validUntil: Date | null
  /** Where it says whether it was revoked; `unreadable` is a form that is not known here. */
  readonly status: readonly (StatusEntry | 'unreadable')[]
  /** SHA-256 of the pictures that belong to it, in hexadecimal digits: only where the credential names them. */
  readonly pictures: { readonly png: string | undefined; readonly svg: string | undefined }
}

/** Undefined if it is not an achievement credential, or says something in a way we cannot show faithfully. */
export function readCredential(document: JsonObject): CredentialReading | undefined {
  const { data } = credential.safeParse(document)
  if (!data) return undefined
  const { credentialSubject: subject, issuer, image } = data
  const { achievement } = subject
  const names = subject.identifier.filter(({ identityType, hashed }) => identityType === 'name' && !hashed)
  const shortFormOf = fullCredentialOf(data.id, data.relatedResource)
  return {
    id: shortFormOf?.id ?? data.id,
    shortFormOf,
    recipient: names.map(({ identityHash }) => identityHash).join(' / ') || subject.name || null,
    achievement: {
      name: achievement.name,
      description: achievement.description,
      criteria: achievement.criteria?.narrative ?? achievement.criteria?.id ?? '',
    },
    issuer: { id: issuer.id, name: issuer.name || issuer.id, url: issuer.url },
    subjectId: subject.id ?? null,
    awardedOn: (data.awardedDate ?? data.validFrom ?? data.issuanceDate)?.slice(0, 10) ?? null,
    activityStart: subject.activityStartDate?.slice(0, 10) ?? null,
    activityEnd: subject.activityEndDate?.slice(0, 10) ?? null,
    validFrom: dateOf(data.validFrom ?? data.issuanceDate),
    validUntil: dateOf(data.validUntil ?? data.expirationDate),
    status: data.credentialStatus,
    pictures: { png: digestOf(achievement.image), svg: digestOf(image) },
  }
}

const dateOf = (instant: string | undefined): Date | null =>
  instant === undefined ? null : new Date(instant)
const digestOf = (image: { id: string } | undefined) => image && digestOfPictureUri(image.id)

/** A list of one may stand for its item, and the other way round. */
const one = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.tuple([schema]).transform(([item]) => item)])
const many = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((item) => [item])])

const text = one(
  z.union([z.string(), z.object({ '@value': z.string() }).transform((value) => value['@value'])]),
)
/** Without a zone it would mean another instant on each computer. */
const instant = z.iso.datetime({ offset: true })
const picture = one(z.union([z.string().transform((id) => ({ id })), z.object({ id: z.string() })]))

/** Some write a day alone; what is neither is not a reason to refuse the rest. */
const sideDay = z.union([instant, z.iso.date()]).optional().catch(undefined)

const identity = z.object({ identityType: z.string(), hashed: z.boolean(), identityHash: z.string() })

const achievement = z.object({
  name: text,
  description: text.default(''),
  criteria: one(z.object({ id: z.string().optional(), narrative: text.optional() })).optional(),
  image: picture.optional(),
})

const subject = z.object({
  id: z.string().optional(),
  name: text.optional(),
  identifier: many(identity).default([]),
  achievement: one(achievement),
  activityStartDate: sideDay,
  activityEndDate: sideDay,
})

const statusEntry = z
  .object({
    type: one(z.literal('BitstringStatusListEntry')),
    statusPurpose: z.enum(['revocation', 'suspension']),
    // Of the standard's bits only single ones are read: larger ones carry messages, not a yes or no.
    statusSize: z.literal(1).optional(),
    statusListIndex: z.string().regex(/^\d{1,9}$/),
    statusListCredential: z.string(),
  })
  .transform(
    (entry): StatusEntry => ({
      purpose: entry.statusPurpose,
      index: Number(entry.statusListIndex),
      list: entry.statusListCredential,
    }),
  )

const status = z.union([statusEntry, z.unknown().transform((): 'unreadable' => 'unreadable')])

/** Of kinds that tell no digest here nothing is known. */
const related = z
  .array(z.unknown().transform((item) => relatedWithDigest.safeParse(item).data))
  .transform((items) => items.filter((item) => item !== undefined))

const relatedWithDigest = z.object({ id: z.string(), digestMultibase: z.string() })

/** Not a reason to refuse the rest. */
const webSite = z
  .url({ protocol: /^https?$/ })
  .nullable()
  .catch(null)

const credential = z.object({
  id: z.string(),
  type: z
    .array(z.string())
    .refine((types) => types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')),
  issuer: z.union([
    z.string().transform((id) => ({ id, name: '', url: null })),
    z.object({ id: z.string(), name: text.default(''), url: webSite }),
  ]),
  validFrom: instant.optional(),
  validUntil: instant.optional(),
  awardedDate: instant.optional(),
  issuanceDate: instant.optional(),
  expirationDate: instant.optional(),
  image: picture.optional(),
  credentialSubject: one(subject),
  credentialStatus: many(status).default([]),
  relatedResource: related.catch([]),
})

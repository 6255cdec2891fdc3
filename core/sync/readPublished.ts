/** What the signed documents about an issuer and its achievements say; see draftProfile.ts and draftAchievement.ts. */
import { z } from 'zod'
import { digestOfPictureUri } from '../credential/pictureDigest.ts'
import type { JsonObject } from '../proof/json.ts'

const text = (most: number) => z.string().max(most)
const webAddress = z.url({ protocol: /^https?$/ }).max(2000)
/** SHA-256 of a picture, in hexadecimal digits; only pictures named by their digest are shown. */
const picture = z.object({ id: z.string() }).transform(({ id }) => digestOfPictureUri(id) ?? null)

const profile = z.object({
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes('Profile')),
  name: text(1000).min(1),
  url: webAddress.or(z.literal('')).default(''),
  email: text(320).default(''),
  description: text(10_000).default(''),
  image: picture.nullable().default(null),
})
export type PublishedProfile = z.infer<typeof profile>

const achievement = z.object({
  id: z.string(),
  type: z.array(z.string()).refine((types) => types.includes('Achievement')),
  creator: z.object({ id: z.string(), name: text(1000).default('') }),
  achievementType: text(200).default('Badge'),
  name: text(1000).min(1),
  description: text(20_000).default(''),
  criteria: z.object({ id: webAddress.optional(), narrative: text(100_000).default('') }),
  image: picture.nullable().default(null),
  inLanguage: z
    .string()
    .max(40)
    .regex(/^[A-Za-z0-9-]*$/)
    .default(''),
  tag: z.array(text(200)).max(100).default([]),
})
export type PublishedAchievement = z.infer<typeof achievement>

/** Undefined if the document says less than a profile must, or something that cannot be shown faithfully. */
export const readProfile = (document: JsonObject): PublishedProfile | undefined =>
  profile.safeParse(document).data

/** Undefined if the document says less than an achievement must, or something that cannot be shown faithfully. */
export const readAchievement = (document: JsonObject): PublishedAchievement | undefined =>
  achievement.safeParse(document).data

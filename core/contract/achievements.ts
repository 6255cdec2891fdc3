import { oc } from '@orpc/contract'
import { z } from 'zod'
import { chosenFile, colour, instant, language, picture, studioErrors, uuid } from './shapes.ts'

const base = oc.errors(studioErrors)

/** Open Badges 3.0, `achievementType`: the ones that suit small NGOs; the rest of the list is read, never offered. */
export const achievementTypes = [
  'Badge',
  'Achievement',
  'Award',
  'Certificate',
  'CertificateOfCompletion',
  'CommunityService',
  'Competency',
  'Course',
  'LearningProgram',
  'Membership',
  'MicroCredential',
] as const

/** How a badge of the family grammar is drawn. `brand` is the one colour all others follow from. */
export const badgeArt = z.object({
  style: z.string(),
  icon: z.string(),
  brand: colour,
  /** Small print under or around the title, often the issuer's name. */
  subtitle: z.string().max(60).default(''),
  level: z.int().min(0).max(5).default(0),
  of: z.int().min(0).max(5).default(0),
  /**
   * The largest body the title's letters may have, in thousandths of the badge: what its family agreed on, so that a
   * short title does not shout beside a long one. Absent: as large as the style allows.
   */
  calm: z.number().positive().max(1000).optional(),
})
export type BadgeArt = z.infer<typeof badgeArt>

export const achievementFacts = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'The badge needs a name.')
    .max(120, 'The name of a badge may have 120 characters.'),
  description: z
    .string()
    .trim()
    .min(1, 'Say what the badge stands for.')
    .max(2000, 'The description may have 2,000 characters.'),
  /** Markdown. Printed on the certificate and read by employers. */
  criteria: z
    .string()
    .trim()
    .min(1, 'Say what a person did to earn the badge.')
    .max(10_000, 'The criteria may have 10,000 characters.'),
  tags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
  type: z.enum(achievementTypes, { error: `is one of ${achievementTypes.join(', ')}` }).default('Badge'),
  language: language.default('en'),
  /** Months a credential stays valid; null means for ever. */
  validMonths: z.int().min(1).max(1200).nullable().default(null),
})
export type AchievementFacts = z.infer<typeof achievementFacts>

export const achievement = achievementFacts.extend({
  id: uuid,
  /** The family it belongs to, in words. */
  family: z.string(),
  /** Null for an imported picture. */
  art: badgeArt.nullable(),
  image: picture,
  issuedCount: z.int(),
  updatedAt: instant,
})
export type Achievement = z.infer<typeof achievement>

/** A new picture: drawn from the grammar, or a PNG or SVG of the person's own. Absent: the picture stays. */
const newPicture = { art: badgeArt.optional(), picture: chosenFile.optional() }

export const achievementsContract = {
  list: base.output(z.array(achievement)),
  get: base.input(z.object({ id: uuid })).output(achievement),
  create: base
    .input(achievementFacts.extend({ family: z.string().trim().max(120).default(''), ...newPicture }))
    .output(achievement),
  update: base.input(achievementFacts.extend({ id: uuid, ...newPicture })).output(achievement),
  /** Takes it out of the lists; credentials already issued are untouched. `restore` undoes it. */
  archive: base.input(z.object({ id: uuid })).output(z.object({})),
  restore: base.input(z.object({ id: uuid })).output(achievement),
  /** The styles that a badge can be drawn in, each with a small picture in the given colour. */
  artChoices: base.input(z.object({ brand: colour })).output(
    z.object({
      styles: z.array(z.object({ id: z.string(), name: z.string(), character: z.string(), image: picture })),
    }),
  ),
  previewArt: base
    .input(z.object({ art: badgeArt, title: z.string().max(120), language: language.default('en') }))
    .output(
      z.object({
        image: picture,
        /** Sentences about what will not look right, such as a title too long to read. */
        hints: z.array(z.string()),
      }),
    ),
}

/** What a badge stands for beside its picture, as Open Badges 3.0 has it. */
import { z } from 'zod'

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

/** What an alignment may lead to (Open Badges 3.0, `targetType`). */
const alignmentTypes = [
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
] as const

/** A skill of a framework, or a standard, that the badge stands for. Empty texts are left out of credentials. */
export const alignment = z.object({
  targetName: z.string().trim().min(1, 'Say what the skill or standard is called.').max(200),
  targetUrl: z
    .url({
      protocol: /^https?$/,
      error: 'A skill or standard needs its web address, which begins with https://.',
    })
    .max(1000),
  targetDescription: z.string().trim().max(2000).default(''),
  targetFramework: z.string().trim().max(200).default(''),
  targetCode: z.string().trim().max(100).default(''),
  targetType: z.enum(alignmentTypes).nullable().default(null),
})
export type Alignment = z.infer<typeof alignment>

/** As it is being typed. */
const draftAlignment = alignment.extend({
  targetName: z.string().max(200),
  targetUrl: z.string().max(1000),
})

/** While a badge is being designed anything may still be missing. */
export const draftFacts = z.object({
  /** Empty: the title. */
  name: z.string().max(120).default(''),
  description: z.string().max(2000).default(''),
  /** Markdown. */
  criteria: z.string().max(10_000).default(''),
  tags: z.array(z.string().trim().min(1).max(60)).max(30).default([]),
  type: z.enum(achievementTypes).default('Badge'),
  /** Months a credential stays valid; null means for ever. */
  validMonths: z.int().min(1).max(1200).nullable().default(null),
  alignment: z.array(draftAlignment).max(20).default([]),
})
export type DraftFacts = z.infer<typeof draftFacts>

export const NO_FACTS: DraftFacts = draftFacts.parse({})

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
})
export type DraftFacts = z.infer<typeof draftFacts>

export const NO_FACTS: DraftFacts = draftFacts.parse({})

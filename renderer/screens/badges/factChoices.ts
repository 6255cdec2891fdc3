import type { Achievement } from '#core/contract/achievements'

/** Named here rather than taken from the contract, whose schemas the renderer does without. */
export const achievementKinds = [
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
] as const satisfies readonly Achievement['type'][]

/** Months; null is for ever. */
export const validities = [null, 6, 12, 24, 36, 60] as const

import type { ListDefaults } from '#core/contract/people'

/** Why no row could have the days that were chosen for all; null if they are fine. Days are YYYY-MM-DD. */
export function activityProblem(
  { activityStart, activityEnd }: Pick<ListDefaults, 'activityStart' | 'activityEnd'>,
  today: string,
): 'future' | 'reversed' | null {
  if (activityStart === undefined) return null
  if (activityStart > today) return 'future'
  return activityEnd !== undefined && activityEnd < activityStart ? 'reversed' : null
}

import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import type { NamedAchievement } from '#core/people/findBadge'
import { createPeopleLists } from '../../../main/people/openLists.ts'
import { achievements, peerTutor } from '../../core/people/peopleFixtures.ts'

export const defaults = { achievementId: peerTutor.id, date: '2026-11-22' }

type Shown = 'all' | 'problems' | 'ready' | 'left-out'

/** Lists of people in a studio that has these badges, on the evening of 22 November 2026. */
export function freshLists(badges: readonly NamedAchievement[] = achievements) {
  /** By badge and key of the name, the day of the award; nobody has any when a test begins. */
  const issued = new Map<string, Map<string, string>>()
  beforeEach(() => issued.clear())
  const lists = createPeopleLists({
    newId: () => randomUUID(),
    now: () => new Date(2026, 10, 22, 18, 30),
    achievements: () => badges,
    alreadyIssued: (achievementId) => issued.get(achievementId) ?? new Map(),
    missingCharacters: () => (text) => (text.includes('𞤀') ? ['𞤀'] : []),
  })
  const paste = (text: string) => lists.read({ source: { kind: 'text', text } })
  const rowsOf = (id: string, only: Shown = 'all') => lists.rows({ id, only, offset: 0, limit: 500 }).rows
  return {
    lists,
    issued,
    paste,
    pasteAndCheck: async (text: string) => {
      const list = await paste(text)
      lists.check({ id: list.id, defaults })
      return list
    },
    choose: (bytes: Uint8Array<ArrayBuffer>, name: string) =>
      lists.read({ source: { kind: 'file', file: new File([bytes], name) } }),
    rowsOf,
    problemsOf: (id: string) =>
      rowsOf(id, 'problems').map(({ row, problems }) => [row, ...problems.map(({ code }) => code)]),
  }
}

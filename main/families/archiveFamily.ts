import { StudioError } from '#core/errors'
import { appendEvent } from '../registry/events.ts'
import { archiveFamilyBadges, restoreFamilyBadges } from '../registry/queries/achievements.ts'
import { findFamily, setFamilyArchived } from '../registry/queries/families.ts'
import { refuseTakenName } from './beginFamily.ts'
import type { Desk } from './desk.ts'
import { getFamily } from './openFamily.ts'

/** Its badges go with it, also those with a picture of their own. Credentials already issued are untouched. */
export function archiveFamily(desk: Desk, id: string): void {
  const { db } = desk.workspace
  const { name } = getFamily(desk, id)
  const at = desk.world.now().toISOString()
  db.transaction(() => {
    setFamilyArchived(db, id, at)
    archiveFamilyBadges(db, name, at)
    appendEvent(db, { at, kind: 'family-archived', subject: id })
  })()
}

/** Brings back what went with it, not badges that had been archived before. Throws `families/name-taken`. */
export function restoreFamily(desk: Desk, id: string): void {
  const { db } = desk.workspace
  const family = findFamily(db, id)
  if (!family) {
    throw new StudioError('families/not-found', 'There is no such family in this workspace to bring back.')
  }
  const { archivedAt } = family
  if (archivedAt === null) return
  refuseTakenName(desk, family)
  db.transaction(() => {
    setFamilyArchived(db, id, null)
    restoreFamilyBadges(db, family.name, archivedAt)
    appendEvent(db, { at: desk.world.now().toISOString(), kind: 'family-restored', subject: id })
  })()
}

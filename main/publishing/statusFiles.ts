import { hash } from 'node:crypto'
import { statusListIdOf } from '#core/sync/addresses'
import { allStatusLists, revokedIn } from '../registry/queries/statusLists.ts'
import type { Site } from './openSite.ts'
import type { PlannedFile } from './plannedFile.ts'
import { signedDocument } from './signedDocument.ts'

const WEEK_MS = 7 * 86_400_000

/** The lists of what was revoked, signed anew when something was, and once a week: whoever checks looks at their age. */
export function statusFiles(site: Site): PlannedFile[] {
  const { db } = site.workspace
  const week = Math.floor(site.now.getTime() / WEEK_MS)
  return allStatusLists(db).flatMap(({ id, address, elsewhere }) => {
    // A list keeps its address for ever; of one that lies on another site there is a copy where this site would have it.
    const path = site.addresses.statusList(statusListIdOf(address, site.issuer.did) ?? id)
    const revoked = hash('sha256', JSON.stringify([revokedIn(db, id), elsewhere]))
    const make = () => signedDocument('statusList', id, site.now.toISOString(), site)
    return [{ path, from: `${address} ${week} ${revoked}`, make }]
  })
}

import type { FamilySummary } from '#core/contract/families'
import { svgDataUri } from '../artwork/dataUri.ts'
import { listAchievements } from '../registry/queries/achievements.ts'
import { type FamilyRecord, listFamilies } from '../registry/queries/families.ts'
import { artworkPicture } from '../workspace/artworkStore.ts'
import type { Desk } from './desk.ts'
import { type OpenFamily, releaseStates } from './familyState.ts'
import { noticeFamilies } from './openFamily.ts'

/** How many badges show a family in a list. */
const SHOWN = 6

/** The family changed last first. */
export function summarise(desk: Desk): FamilySummary[] {
  noticeFamilies(desk)
  return listFamilies(desk.workspace.db).flatMap((family) =>
    family.document ? [ofDocument(desk, { ...family, document: family.document })] : ofBadges(desk, family),
  )
}

function ofDocument(desk: Desk, family: OpenFamily): FamilySummary {
  const { id, name, updatedAt, document } = family
  const { look, members } = document
  const drawn = desk.art.drawFamily(look, members)
  const states = Object.values(releaseStates(desk, document, drawn))
  return {
    id,
    name,
    count: members.length,
    pictures: drawn.slice(0, SHOWN).map(({ derived }, i) => svgDataUri(desk.paint(derived, members[i]!).svg)),
    unreleased: states.filter((state) => state !== 'current').length,
    updatedAt,
  }
}

/** Badges that were made one by one are all released; a family that has none left is not worth a line. */
function ofBadges(
  { workspace: { db, paths } }: Desk,
  { id, name, updatedAt }: FamilyRecord,
): FamilySummary[] {
  const badges = listAchievements(db).filter(({ family, art }) => family === name && art !== null)
  if (badges.length === 0) return []
  const pictures = badges.slice(0, SHOWN).map(({ artworkId }) => artworkPicture(paths, artworkId))
  return [{ id, name, count: badges.length, pictures, unreleased: 0, updatedAt }]
}

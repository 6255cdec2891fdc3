import { parseDocument } from '#core/credential/parseDocument'
import { achievementPage } from '#core/pages/achievementPage'
import { badgeClassOfOpenBadges2 } from '#core/sync/openBadges2'
import { readAchievement } from '#core/sync/readPublished'
import type { AchievementRecord } from '../registry/queries/achievements.ts'
import { pictureFiles } from './issuerFiles.ts'
import type { Site } from './openSite.ts'
import type { PlannedFile } from './plannedFile.ts'
import { prettyJson } from './prettyJson.ts'
import { fileOf, relativeAddress } from './relativeAddress.ts'
import { signedDocument } from './signedDocument.ts'

/** A badge as it is now: its page, its signed description, its older form and its picture. */
export function achievementFiles(record: AchievementRecord, site: Site): PlannedFile[] {
  const { id, facts, artworkId, updatedAt } = record
  const { issuer, base, version } = site
  const { page, json, openBadges2 } = site.addresses.achievement(id)
  const { svgSha256, pngSha256 } = site.artwork(artworkId)
  const said = JSON.stringify([facts, pngSha256, issuer.name])
  const document = () => signedDocument('achievement', id, updatedAt, site)
  const picture = relativeAddress(page, site.addresses.image(svgSha256, 'svg'))
  return [
    {
      path: fileOf(page),
      from: JSON.stringify([version, said, issuer]),
      make: () =>
        achievementPage({ ...facts, picture }, site.pageIssuer(page), site.frame(page, facts.language)),
    },
    { path: json, from: said, make: document },
    {
      path: openBadges2,
      from: `${base} ${said}`,
      make: async () =>
        prettyJson(badgeClassOfOpenBadges2(readAchievement(parseDocument(await document()))!, base)),
    },
    ...pictureFiles(artworkId, site),
  ]
}

import { readFileSync } from 'node:fs'
import { linkageAddressOf, makeDomainLinkage, originOf } from '#core/credential/domainLinkage'
import { parseDocument } from '#core/credential/parseDocument'
import { issuerPage, type PageBadge } from '#core/pages/issuerPage'
import { pageStyle } from '#core/pages/look'
import { didWebDocument, jwksOf } from '#core/sync/keyDocuments'
import { issuerOfOpenBadges2 } from '#core/sync/openBadges2'
import { readProfile } from '#core/sync/readPublished'
import type { AchievementRecord } from '../registry/queries/achievements.ts'
import { artworkFiles } from '../workspace/artworkStore.ts'
import { type Site, STYLE_FILE } from './openSite.ts'
import type { PlannedFile } from './plannedFile.ts'
import { prettyJson } from './prettyJson.ts'
import { fileOf, relativeAddress } from './relativeAddress.ts'
import { signedDocument } from './signedDocument.ts'

/** The page that a person opens who has the folder on a stick. */
const START_PAGE = 'badges.html'
/** From the top of the site, wherever the folder itself is. */
const LINKAGE_FILE = '.well-known/did-configuration.json'

/** Everything about the issuer that is not about one badge. */
export function issuerFiles(site: Site, shown: readonly AchievementRecord[]): PlannedFile[] {
  const { issuer, addresses, base, version } = site
  const facts = JSON.stringify(issuer)
  const pages = [addresses.page, START_PAGE].map((page): PlannedFile => {
    const badges = shown.map((record) => badgeOn(page, record, site))
    return {
      path: fileOf(page),
      from: JSON.stringify([version, facts, badges]),
      make: () => issuerPage(site.pageIssuer(page), badges, site.frame(page, issuer.language)),
    }
  })
  const profile = () => signedDocument('issuer', issuer.did, issuer.createdAt, site)
  return [
    ...pages,
    { path: `${addresses.page}${STYLE_FILE}`, from: pageStyle, make: () => pageStyle },
    { path: addresses.profile, from: facts, make: profile },
    { path: addresses.jwks, from: issuer.did, make: () => prettyJson(jwksOf(issuer.did)) },
    {
      path: addresses.didDocument,
      from: `${issuer.did} ${base}`,
      make: () => prettyJson(didWebDocument(issuer.did, base)),
    },
    // The older form cannot do without an e-mail address.
    ...(issuer.email === ''
      ? []
      : [
          {
            path: addresses.openBadges2,
            from: `${base} ${facts}`,
            make: async () =>
              prettyJson(issuerOfOpenBadges2(readProfile(parseDocument(await profile()))!, base)),
          },
        ]),
    linkageFile(site),
    ...(issuer.logoId === null ? [] : pictureFiles(issuer.logoId, site)),
  ]
}

function badgeOn(page: string, { id, facts, artworkId }: AchievementRecord, site: Site): PageBadge {
  const { addresses } = site
  return {
    name: facts.name,
    picture: relativeAddress(page, addresses.image(site.artwork(artworkId).svgSha256, 'svg')),
    address: relativeAddress(page, addresses.achievement(id).page),
  }
}

const YEARS = 3

/** Signed for whole years, so that a folder that is published every week changes only when a year begins. */
function linkageFile({ signer, base, now }: Site): PlannedFile {
  const origin = originOf(base)!
  const year = now.getUTCFullYear()
  const times = { from: new Date(Date.UTC(year, 0)), until: new Date(Date.UTC(year + YEARS, 0)) }
  return {
    path: LINKAGE_FILE,
    from: `${signer.did} ${origin} ${year}`,
    make: () => makeDomainLinkage(signer, origin, times),
  }
}

/** Where the document that ties the key to the site has to be, and whether the folder has it there. */
export const linkageOf = (base: string) => ({
  address: linkageAddressOf(base),
  inPlace: new URL(base).pathname === '/',
})

/** A released picture as PNG and SVG, each named by its own hash: so it never changes. */
export function pictureFiles(artworkId: string, { workspace, addresses, artwork }: Site): PlannedFile[] {
  const { pngSha256, svgSha256 } = artwork(artworkId)
  const files = artworkFiles(workspace.paths, artworkId)
  return [
    { path: addresses.image(pngSha256, 'png'), from: pngSha256, make: () => readFileSync(files.png) },
    { path: addresses.image(svgSha256, 'svg'), from: svgSha256, make: () => readFileSync(files.svg) },
  ]
}

/** The pages that strangers see, from the documents that the issuer signed. */

import { uuidOfUrn } from '#core/ids'
import type { PageAchievement } from '#core/pages/achievementPage'
import { achievementPage } from '#core/pages/achievementPage'
import { credentialPage, type PageCredential } from '#core/pages/credentialPage'
import { type FrameOf, issuerPage, type PageIssuer } from '#core/pages/issuerPage'
import { pageLanguages } from '#core/pages/languages'
import { pagePolicy } from '#core/pages/pageDocument'
import { issuerNumber } from '#core/proof/issuerNumber'
import { addressesOf, verifyPage, verifyPageFor } from '#core/sync/addresses'
import type { PublishedAchievement, PublishedProfile } from '#core/sync/readPublished'
import { ASK_AGAIN, type Prepared, prepare } from './prepared.ts'
import type { PublicView } from './publicView.ts'
import type { ReadCredential } from './readCredentialRow.ts'

export function pageOfIssuer(
  profile: PublishedProfile,
  achievements: readonly PublishedAchievement[],
  view: PublicView,
): Prepared {
  const addresses = addressesOf(profile.id)
  const link = linkFrom(addresses.page)
  const badges = achievements.map((achievement) => ({
    name: achievement.name,
    picture: pictureOf(achievement.image, view, link),
    address: link(addresses.achievement(uuidOfUrn(achievement.id)).page),
  }))
  return page(issuerPage(issuerOf(profile, view, link), badges, frame(view, link)), view)
}

export function pageOfAchievement(
  achievement: PublishedAchievement,
  profile: PublishedProfile,
  view: PublicView,
): Prepared {
  const link = linkFrom(addressesOf(profile.id).achievement(uuidOfUrn(achievement.id)).page)
  const shown: PageAchievement = {
    name: achievement.name,
    description: achievement.description,
    criteria: achievement.criteria.narrative || (achievement.criteria.id ?? ''),
    language: achievement.inLanguage,
    picture: pictureOf(achievement.image, view, link),
  }
  return page(achievementPage(shown, issuerOf(profile, view, link), frame(view, link)), view)
}

export function pageOfCredential(
  { reading, form, achievement, status, replacement }: ReadCredential,
  profile: PublishedProfile,
  id: string,
  view: PublicView,
): Prepared {
  const addresses = addressesOf(profile.id)
  const own = addresses.credential(id)
  const link = linkFrom(own.page)
  const document = form === 'jwt' ? own.jwt : own.json
  const isExpired = reading.validUntil !== null && reading.validUntil < view.now
  const shown: PageCredential = {
    recipient: reading.recipient,
    awardedOn: reading.awardedOn ?? '',
    activityStart: reading.activityStart,
    activityEnd: reading.activityEnd,
    validUntil: reading.validUntil?.toISOString().slice(0, 10) ?? null,
    standing: replacement ? 'replaced' : status !== 'clear' ? status : isExpired ? 'expired' : 'checked',
    replacedBy: replacement?.by ? link(addresses.credential(replacement.by).page) : null,
    check: link(verifyPageFor(document)),
    document: link(document),
  }
  const badge = {
    ...reading.achievement,
    language: achievement.language,
    picture: pictureOf(reading.pictures.png ?? null, view, link),
    address: link(addresses.achievement(achievement.id).page),
  }
  const html = credentialPage(shown, badge, issuerOf(profile, view, link), frame(view, link))
  return page(html, view, isExpired ? null : reading.validUntil)
}

type Link = (path: string) => string

/** Relative, so that pages work wherever the endpoint is put. */
const linkFrom = (from: string): Link => {
  const up = '../'.repeat(from.split('/').length - 1)
  return (path) => `${up}${path}`
}

const issuerOf = (profile: PublishedProfile, { sha256, issuer }: PublicView, link: Link): PageIssuer => {
  const addresses = addressesOf(issuer.did)
  return {
    name: profile.name,
    did: issuer.did,
    number: issuerNumber(issuer.did, sha256),
    url: profile.url,
    address: link(addresses.page),
    logo: profile.image === null ? null : link(addresses.image(profile.image, 'png')),
  }
}

const pictureOf = (sha256: string | null, { issuer }: PublicView, link: Link): string =>
  sha256 === null ? NO_PICTURE : link(addressesOf(issuer.did).image(sha256, 'png'))

/** A plain round shape where a badge has no picture that is published. */
const NO_PICTURE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 100 100%22%3E%3Ccircle cx=%2250%22 cy=%2250%22 r=%2246%22 fill=%22%23d9d3d8%22/%3E%3C/svg%3E'

const frame = ({ language, look }: PublicView, link: Link): FrameOf => ({
  language,
  look,
  languages: pageLanguages.map((other) => ({ language: other, address: `?lang=${other}` })),
  check: link(verifyPage),
})

const page = (html: string, { look }: PublicView, until: Date | null = null): Prepared =>
  prepare(
    html,
    {
      type: 'text/html; charset=utf-8',
      policy: `${pagePolicy(look)}; frame-ancestors 'none'`,
      caching: ASK_AGAIN,
      shared: false,
      negotiated: true,
    },
    until,
  )

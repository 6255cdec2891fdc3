import { parseDocument } from '#core/credential/parseDocument'
import { uuidOfUrn } from '#core/ids'
import { credentialPage, type PageCredential } from '#core/pages/credentialPage'
import { packCredential } from '#core/paper/packCredential'
import { verifyPage } from '#core/sync/addresses'
import { assertionOfOpenBadges2 } from '#core/sync/openBadges2'
import { issuedDocumentOf, type ShownCredential, type ShownVersion } from '../registry/queries/published.ts'
import { findSendable } from '../registry/queries/sendable.ts'
import type { Site } from './openSite.ts'
import type { PlannedFile } from './plannedFile.ts'
import { prettyJson } from './prettyJson.ts'
import { fileOf, relativeAddress } from './relativeAddress.ts'
import { signedDocument } from './signedDocument.ts'

export const visibilityOf = ({ visibility }: ShownCredential, site: Site) => visibility ?? site.visibility

/**
 * What anyone can see of one credential: nothing, or a page with or without the name, and the signed credential or its
 * copy without the person. File names hold random numbers only.
 */
export function credentialFiles(
  credential: ShownCredential,
  version: ShownVersion,
  site: Site,
): PlannedFile[] {
  const visibility = visibilityOf(credential, site)
  if (visibility === 'status-only') return []
  const own = site.addresses.credential(uuidOfUrn(credential.id))
  const isNamed = visibility === 'page'
  const { isRevoked, hasList, hasEmail, replacedBy } = credential
  const shownInstead = replacedBy !== null && isShown(replacedBy, site) ? replacedBy : null
  const signed = `${credential.id} ${visibility}`
  const standing = standingOf(credential, site.now)
  const content = once(() => contentOf(credential, isNamed, site))
  const page: PlannedFile = {
    path: fileOf(own.page),
    from: JSON.stringify([site.version, site.base, signed, standing, shownInstead, version.id, site.issuer]),
    make: async () => pageOf(credential, version, site, { standing, shownInstead, ...(await content()) }),
  }
  // One that was revoked and is in no list could not be told from a good one.
  const replacement = replacedBy === null ? [] : [replacementFile(credential, shownInstead, site)]
  if (isRevoked && !hasList) return [page, ...replacement]
  const json: PlannedFile = { path: own.json, from: signed, make: async () => (await content()).document }
  if (!isNamed || !hasEmail) return [page, json, ...replacement]
  const olderForm = async () => {
    const assertion = assertionOfOpenBadges2(parseDocument((await content()).document), {
      isRevoked,
      base: site.base,
    })
    return prettyJson(assertion)
  }
  const from = `${signed} ${isRevoked} ${site.base}`
  return [page, json, { path: own.openBadges2, from, make: olderForm }, ...replacement]
}

/** Signed as of the day the older one was issued, so that the same word is the same file. */
function replacementFile({ id, issuedAt }: ShownCredential, by: string | null, site: Site): PlannedFile {
  const replaced = uuidOfUrn(id)
  return {
    path: site.addresses.credential(replaced).replacement,
    from: `${id} ${by ?? ''}`,
    make: () => signedDocument('replacement', replaced, issuedAt, site),
  }
}

interface Content {
  /** Null on a page without it. */
  readonly name: string | null
  /** The very credential, or the signed copy without the person. */
  readonly document: string
}

async function contentOf({ id, issuedAt }: ShownCredential, isNamed: boolean, site: Site): Promise<Content> {
  if (isNamed) return issuedDocumentOf(site.workspace.db, id)
  return { name: null, document: await signedDocument('credential', uuidOfUrn(id), issuedAt, site) }
}

/** The page and the files beside it are made of one reading and one signature. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | undefined
  return () => {
    done ??= work()
    return done
  }
}

function standingOf(
  { isRevoked, replacedBy, validUntil }: ShownCredential,
  now: Date,
): PageCredential['standing'] {
  if (replacedBy !== null) return 'replaced'
  if (isRevoked) return 'revoked'
  return validUntil !== null && validUntil < now.toISOString().slice(0, 10) ? 'expired' : 'issued'
}

function pageOf(
  { id, achievementId, awardedOn, validUntil, activityStart, activityEnd, isRevoked }: ShownCredential,
  { facts, artworkId }: ShownVersion,
  site: Site,
  {
    name,
    document,
    standing,
    shownInstead,
  }: Content & Pick<PageCredential, 'standing'> & { readonly shownInstead: string | null },
): string {
  const { page, json } = site.addresses.credential(uuidOfUrn(id))
  const picture = site.addresses.image(site.artwork(artworkId).svgSha256, 'svg')
  const achievement = site.addresses.achievement(achievementId).page
  return credentialPage(
    {
      recipient: name,
      awardedOn,
      // They are no part of the copy without the person.
      activityStart: name === null ? null : activityStart,
      activityEnd: name === null ? null : activityEnd,
      validUntil,
      standing,
      replacedBy:
        shownInstead === null
          ? null
          : relativeAddress(page, site.addresses.credential(uuidOfUrn(shownInstead)).page),
      check: isRevoked ? null : checkAddress(page, json, document),
      document: isRevoked ? null : relativeAddress(page, json),
    },
    {
      ...facts,
      picture: relativeAddress(page, picture),
      address: relativeAddress(page, achievement),
    },
    site.pageIssuer(page),
    site.frame(page, facts.language),
  )
}

const isShown = (id: string, { workspace, visibility }: Site): boolean =>
  (findSendable(workspace.db, id)?.visibility ?? visibility) !== 'status-only'

/**
 * The checking page fetches the credential where there is a server; on a memory stick it takes the copy that the link
 * itself holds.
 */
const checkAddress = (page: string, json: string, document: string): string =>
  `${relativeAddress(page, verifyPage)}?credential=${encodeURIComponent(json)}#${encodeURIComponent(packCredential(document))}`

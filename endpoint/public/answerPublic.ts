import { parseDocument } from '#core/credential/parseDocument'
import { didWebDocument, jwksOf } from '#core/sync/keyDocuments'
import { assertionOfOpenBadges2, badgeClassOfOpenBadges2, issuerOfOpenBadges2 } from '#core/sync/openBadges2'
import {
  type PublishedAchievement,
  type PublishedProfile,
  readAchievement,
  readProfile,
} from '#core/sync/readPublished'
import { findPublication, listPublications } from '../store/publications.ts'
import type { PublicationRow } from '../store/tables.ts'

import { pageOfAchievement, pageOfCredential, pageOfIssuer } from './pages.ts'
import { CLOSED, FOR_EVER, json, type Prepared, prepare } from './prepared.ts'
import type { PublicView } from './publicView.ts'
import type { PublicAddress } from './readAddress.ts'
import { readCredentialRow } from './readCredentialRow.ts'

/** Open Badges 3.0, section on media types; older readers know it by this name. */
const CREDENTIAL = 'application/vc+ld+json'
const LINKED = 'application/ld+json'

/** The answer at an address of an active issuer, whose form has been negotiated; undefined if nothing is there. */
export function answerPublic(address: PublicAddress, view: PublicView): Promise<Prepared | undefined> {
  switch (address.of) {
    case 'issuer':
      return answerIssuer(address, view)
    case 'achievement':
      return answerAchievement(address, view)
    case 'credential':
      return answerCredential(address, view)
    case 'statusList':
      return answerStatusList(address, view)
    case 'image':
      return answerImage(address, view)
  }
}

type Address<Of extends PublicAddress['of']> = Extract<PublicAddress, { of: Of }>

async function answerIssuer(
  { did, form }: Address<'issuer'>,
  view: PublicView,
): Promise<Prepared | undefined> {
  if (form === 'did') return json(didWebDocument(did, view.base), 'application/did+ld+json')
  if (form === 'jwks') return json(jwksOf(did), 'application/jwk-set+json')
  const row = await findPublication(view.db, did, { kind: 'issuer', id: did })
  if (!row) return undefined
  if (form === 'json') return json(row.content, LINKED)
  const profile = profileIn(row)
  if (form === 'ob2') return ifAny(issuerOfOpenBadges2(profile, view.base))
  const achievements = await listPublications(view.db, did, 'achievement')
  return pageOfIssuer(profile, achievements.map(achievementIn), view)
}

async function answerAchievement(
  { did, id, form }: Address<'achievement'>,
  view: PublicView,
): Promise<Prepared | undefined> {
  const row = await findPublication(view.db, did, { kind: 'achievement', id })
  if (!row) return undefined
  if (form === 'json') return json(row.content, LINKED)
  if (form === 'ob2') return ifAny(badgeClassOfOpenBadges2(achievementIn(row), view.base))
  const profile = await profileOf(did, view)
  return profile && pageOfAchievement(achievementIn(row), profile, view)
}

async function answerCredential(
  { did, id, form }: Address<'credential'>,
  view: PublicView,
): Promise<Prepared | undefined> {
  if (form === 'replacement') return answerReplacement(did, id, view)
  const row = await findPublication(view.db, did, { kind: 'credential', id })
  if (!row?.form) return undefined
  if (form === 'json' || form === 'jwt') {
    if (row.form !== form) return undefined
    return json(row.content, form === 'jwt' ? 'application/jwt' : CREDENTIAL)
  }
  const credential = await readCredentialRow(row, view.db)
  if (form === 'ob2') {
    return ifAny(
      assertionOfOpenBadges2(credential.document, {
        isRevoked: credential.status !== 'clear',
        base: view.base,
      }),
    )
  }
  const profile = await profileOf(did, view)
  return profile && pageOfCredential(credential, profile, id, view)
}

async function answerReplacement(did: string, id: string, { db }: PublicView): Promise<Prepared | undefined> {
  const row = await findPublication(db, did, { kind: 'replacement', id })
  return row && json(row.content, CREDENTIAL)
}

async function answerStatusList(
  { did, id }: Address<'statusList'>,
  { db }: PublicView,
): Promise<Prepared | undefined> {
  const row = await findPublication(db, did, { kind: 'statusList', id })
  return row && json(row.content, CREDENTIAL)
}

async function answerImage(
  { did, id, form }: Address<'image'>,
  { db }: PublicView,
): Promise<Prepared | undefined> {
  const row = await findPublication(db, did, { kind: 'image', id })
  if (row?.form !== form) return undefined
  const type = form === 'png' ? 'image/png' : 'image/svg+xml'
  return prepare(row.content, { type, policy: CLOSED, caching: FOR_EVER, shared: true })
}

async function profileOf(did: string, { db }: PublicView): Promise<PublishedProfile | undefined> {
  const row = await findPublication(db, did, { kind: 'issuer', id: did })
  return row && profileIn(row)
}

/** They were read before they were stored. */
const profileIn = ({ content }: PublicationRow): PublishedProfile =>
  readProfile(parseDocument(content.toString('utf8')))!
const achievementIn = ({ content }: PublicationRow): PublishedAchievement =>
  readAchievement(parseDocument(content.toString('utf8')))!

const ifAny = (document: object | undefined): Prepared | undefined => document && json(document, LINKED)

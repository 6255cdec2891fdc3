/**
 * What an issuer publishes in the older form of Open Badges 2.0, "hosted": the documents are not signed, the address
 * they are found at speaks for them. Made from the signed ones, so they never say more.
 * https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html
 */
import { z } from 'zod'
import { uuidOfUrn } from '../ids.ts'
import type { JsonObject } from '../proof/json.ts'
import { addressesOf, urlOf } from './addresses.ts'
import type { PublishedAchievement, PublishedProfile } from './readPublished.ts'

const CONTEXT = 'https://w3id.org/openbadges/v2'

/** Undefined without an e-mail address, which the older form cannot do without. `base` is where all is published. */
export function issuerOfOpenBadges2(profile: PublishedProfile, base: string): JsonObject | undefined {
  const addresses = addressesOf(profile.id)
  if (profile.email === '') return undefined
  return {
    '@context': CONTEXT,
    type: 'Issuer',
    id: urlOf(base, addresses.openBadges2),
    name: profile.name,
    url: profile.url || urlOf(base, addresses.page),
    email: profile.email,
    ...(profile.description && { description: profile.description }),
  }
}

/** Undefined without a picture that is published as PNG. */
export function badgeClassOfOpenBadges2(
  achievement: PublishedAchievement,
  base: string,
): JsonObject | undefined {
  const addresses = addressesOf(achievement.creator.id)
  const own = addresses.achievement(uuidOfUrn(achievement.id))
  if (achievement.image === null) return undefined
  return {
    '@context': CONTEXT,
    type: 'BadgeClass',
    id: urlOf(base, own.openBadges2),
    name: achievement.name,
    description: achievement.description,
    image: urlOf(base, addresses.image(achievement.image, 'png')),
    criteria: { id: urlOf(base, own.page), narrative: achievement.criteria.narrative },
    issuer: urlOf(base, addresses.openBadges2),
    ...(achievement.tag.length > 0 && { tags: achievement.tag }),
  }
}

/**
 * Undefined if the credential does not hold the hash of an e-mail address: the older form knows people by nothing else.
 * A revoked one says only that.
 */
export function assertionOfOpenBadges2(
  credential: JsonObject,
  { isRevoked, base }: { readonly isRevoked: boolean; readonly base: string },
): JsonObject | undefined {
  const { data } = emailCredential.safeParse(credential)
  const identity = data?.credentialSubject.identifier.find(isHashedEmail)
  if (!data || !identity) return undefined
  const { issuer, credentialSubject, validUntil } = data
  const addresses = addressesOf(issuer.id)
  const id = urlOf(base, addresses.credential(uuidOfUrn(data.id)).openBadges2)
  if (isRevoked) return { '@context': CONTEXT, type: 'Assertion', id, revoked: true }
  return {
    '@context': CONTEXT,
    type: 'Assertion',
    id,
    recipient: {
      type: 'email',
      hashed: true,
      identity: identity.identityHash,
      ...(identity.salt !== undefined && { salt: identity.salt }),
    },
    badge: urlOf(base, addresses.achievement(uuidOfUrn(credentialSubject.achievement.id)).openBadges2),
    verification: { type: 'hosted' },
    issuedOn: data.awardedDate ?? data.validFrom,
    ...(validUntil !== undefined && { expires: validUntil }),
  }
}

const urn = z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/)

const emailCredential = z.object({
  id: urn,
  issuer: z.object({ id: z.string().startsWith('did:key:z6Mk') }),
  validFrom: z.string(),
  validUntil: z.string().optional(),
  awardedDate: z.string().optional(),
  credentialSubject: z.object({
    achievement: z.object({ id: urn }),
    identifier: z.array(
      z.object({
        hashed: z.boolean(),
        identityHash: z.string(),
        identityType: z.string(),
        salt: z.string().optional(),
      }),
    ),
  }),
})

const isHashedEmail = ({ hashed, identityType }: { hashed: boolean; identityType: string }): boolean =>
  hashed && identityType === 'emailAddress'

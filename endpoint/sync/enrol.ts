import { StudioError } from '#core/errors'
import { type Enrolled, enrolment } from '#core/sync/protocol'
import type { EndpointWorld } from '../endpointWorld.ts'
import { enrolWithInvite } from '../store/invites.ts'
import { findIssuer } from '../store/issuers.ts'
import { sha256Hex } from '../trust/nodeCrypto.ts'
import { type Authentic, refuseUnlessActive } from './authenticate.ts'
import { checkEntry } from './checkEntry.ts'
import { takePush } from './takePush.ts'

/** Lets an issuer in that was invited, with its profile. Throws 'sync/unreadable-request', 'sync/invite' and 'sync/…'. */
export async function enrol({ did, now, body }: Authentic, world: EndpointWorld): Promise<Enrolled> {
  const { data } = enrolment.safeParse(body)
  if (!data) throw unreadable()
  const sender = { did, now, trust: world.trust }
  // Before the invite is used up.
  await checkEntry(data.profile, sender)
  if (await findIssuer(world.store.db, did)) await refuseUnlessActive(did, world)
  const { result } = await enrolWithInvite(world.store.db, sha256Hex(data.invite), did, now.toISOString())
  if (result !== 'welcome') throw notInvited(result)
  await takePush([data.profile], sender, world.store.db, world.config.quota)
  return { issuer: did, base: world.config.publicUrl, quota: world.config.quota }
}

const unreadable = (): StudioError =>
  new StudioError(
    'sync/unreadable-request',
    'The request is not of a form that is known here. Update the studio.',
  )

const REMEDIES = {
  unknown: 'is not one of this endpoint. Check that it was typed completely',
  used: 'was used by another issuer. Ask the host for a new one',
  expired: 'has expired. Ask the host for a new one',
} as const

const notInvited = (why: keyof typeof REMEDIES): StudioError =>
  new StudioError('sync/invite', `This invite ${REMEDIES[why]}.`, { why })

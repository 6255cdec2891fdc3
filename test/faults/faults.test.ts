import { expect, test } from 'vitest'
import { isStudioError } from '#core/errors'
import { defaultConfig } from '../../endpoint/endpointWorld.ts'
import { invite } from '../../endpoint/operator/commands.ts'
import { serve } from '../../endpoint/serve.ts'
import { openStore } from '../../endpoint/store/openStore.ts'
import { openTrust } from '../../endpoint/trust/openTrust.ts'
import { nodeCrypto } from '../../main/crypto.ts'
import { eraseCredential } from '../../main/issuing/eraseCredential.ts'
import { planBatch } from '../../main/issuing/planBatch.ts'
import { runBatch } from '../../main/issuing/runBatch.ts'
import { listAchievements } from '../../main/registry/queries/achievements.ts'
import { searchCredentials } from '../../main/registry/queries/credentials.ts'
import { countOutbox } from '../../main/registry/queries/outbox.ts'
import { findRevocation } from '../../main/registry/queries/revocations.ts'
import { revoke } from '../../main/registry/revoke.ts'
import { connect } from '../../main/syncing/connect.ts'
import { connected, queueAchievement } from '../../main/syncing/queueChanges.ts'
import type { Sending } from '../../main/syncing/sending.ts'
import { sendOutbox } from '../../main/syncing/sendOutbox.ts'
import { openCanonicaliser } from '../../main/verifying/openCanonicaliser.ts'
import { openWorkspace } from '../../main/workspace/openWorkspace.ts'
import { random } from '../endpoint/openTestEndpoint.ts'
import { openFurnishedStudio } from '../openTestStudio.ts'
import { temporaryFolder } from '../temporaryFolder.ts'
import { PASSPHRASE } from '../testWorld.ts'
import { expectAgreement } from './agreement.ts'
import { type Fault, faults, openFaultyProxy } from './faultyProxy.ts'
import { seededRandom } from './seededRandom.ts'

const FAULTS = 1000
/** Milliseconds until a request counts as lost. One that was only slow is one more that arrives late. */
const PATIENCE = 70

test(`after ${FAULTS} faults on the road both sides agree: nothing is lost, nothing is there twice`, async () => {
  const dice = seededRandom(20_261_122)
  const endpoint = await openEndpoint()
  const proxy = await openFaultyProxy(endpoint.port)
  const studio = await openStudio(`http://localhost:${proxy.port}/`, await endpoint.invite())
  const tally = new Map<Fault | 'wrong clock', number>()
  const injected = (): number => [...tally.values()].reduce((sum, count) => sum + count, 0)
  const happens = (fault: Fault | 'wrong clock'): void => void tally.set(fault, (tally.get(fault) ?? 0) + 1)

  proxy.next = () => {
    const fault = dice() < 0.08 ? 'none' : faults[1 + Math.floor(dice() * (faults.length - 1))]!
    if (fault !== 'none') happens(fault)
    return fault
  }
  while (injected() < FAULTS) {
    const isIdle = !countOutbox(studio.workspace.db).some(({ state }) => state === 'waiting')
    if (isIdle || dice() < 0.05) await studio.change(dice)
    if (dice() < 0.05) {
      happens('wrong clock')
      studio.clock.offset = (dice() < 0.5 ? -1 : 1) * 3_600_000
    }
    await studio.sendOnce(PATIENCE)
    studio.clock.offset = 0
  }
  proxy.next = () => 'none'
  // What was still under way arrives before the roads are compared.
  await new Promise((done) => setTimeout(done, 200))
  await studio.sendOnce(5000)

  expect(countOutbox(studio.workspace.db).filter(({ state }) => state !== 'published')).toEqual([])
  await expectAgreement(studio.workspace, studio.asking())
  expect([...tally.keys()].toSorted()).toEqual([...faults.slice(1), 'wrong clock'].toSorted())
  expect(searchCredentials(studio.workspace.db, { text: '', offset: 0, limit: 1 }).total).toBeGreaterThan(50)

  studio.workspace.db.close()
  await proxy.close()
  await endpoint.stop()
}, 120_000)

async function openEndpoint() {
  const store = await openStore({ folder: temporaryFolder() })
  const plenty = { perSecond: 1e6, burst: 1e6 }
  const config = {
    ...defaultConfig,
    publicUrl: null,
    pageFolder: null,
    rates: { public: plenty, sync: plenty, enrol: plenty },
  }
  const world = {
    store,
    trust: openTrust(resources, random),
    now: () => new Date(),
    config,
    report: () => {},
  }
  const { port, stop, publicUrl } = await serve(world, 0, '127.0.0.1')
  return {
    port,
    stop,
    async invite() {
      const lines = await invite(
        { name: 'Aallokko ry', days: 1 },
        { ...world, config: { ...config, publicUrl, anyHost: true } },
        random,
      )
      return /RB-\w+/.exec(lines.join('\n'))![0]
    },
  }
}

const resources = new URL('../../resources/', import.meta.url).pathname

/** A workspace with its registry, and what a person and time do to it. */
async function openStudio(endpoint: string, code: string) {
  const furnished = await openFurnishedStudio()
  await furnished.studio.close()
  const { world } = furnished
  const clock = { offset: 0 }
  const now = (): Date => new Date(Date.now() + clock.offset)
  const road = { ...world, now, fetch: globalThis.fetch }
  const workspace = openWorkspace(furnished.folder, world.now())
  workspace.key.unlock({ passphrase: PASSPHRASE, keychain: null })
  const canonicaliser = openCanonicaliser(world)
  await connect(
    { endpoint, invite: code, visibility: 'page' },
    { workspace, canonicaliser, world: road, patience: 5000 },
  )
  const { db } = workspace
  const [achievement] = listAchievements(db)
  let people = 0

  const asking = (patience = 5000): Sending['asking'] => ({
    endpoint,
    signer: workspace.key.signer(),
    world: road,
    signal: new AbortController().signal,
    patience,
  })

  async function issue(count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, i) => ({
      row: i,
      line: i + 1,
      name: `Person ${++people}`,
      email: null,
      address: null,
      language: null,
      achievementId: achievement!.id,
      date: '2026-11-20',
      activityStart: null,
      activityEnd: null,
      evidence: null,
      narrative: null,
    }))
    const id = planBatch(db, {
      name: 'Batch',
      rows,
      visibility: null,
      now: world.now(),
      randomBytes: world.randomBytes,
    })
    const run = {
      workspace,
      canonicaliser,
      crypto: nodeCrypto,
      now: world.now,
      signal: new AbortController().signal,
    }
    for await (const _ of runBatch(id, run));
  }

  return {
    workspace,
    clock,
    asking,
    async change(dice: () => number): Promise<void> {
      const { entries } = searchCredentials(db, { text: '', offset: 0, limit: 10_000 })
      const one = entries[Math.floor(dice() * entries.length)]
      const kind = dice()
      if (!one || kind < 0.55) return issue(1 + Math.floor(dice() * 4))
      if (kind < 0.75 && !findRevocation(db, one.credentialId))
        revoke(db, one.credentialId, 'why', world.now())
      else if (kind < 0.85) eraseCredential(workspace, one.credentialId, world.now())
      else queueAchievement(db, achievement!.id, world.now().toISOString())
    },
    /** One sending, with few tries: it may fail in any of the ways that a person would be told of. */
    async sendOnce(patience: number): Promise<void> {
      const publishing = connected(db)!
      const sending: Sending = {
        workspace,
        canonicaliser,
        signer: workspace.key.signer(),
        visibility: publishing.visibility,
        base: endpoint,
        asking: asking(patience),
        random: () => 0,
        wait: async () => {},
        tries: 3,
      }
      try {
        for await (const _ of sendOutbox(sending));
      } catch (error) {
        if (!isStudioError(error) || !error.code.startsWith('sync/')) throw error
      }
    },
  }
}

import { hash } from 'node:crypto'
import { expect } from 'vitest'
import { isSet, readStatusList } from '#core/credential/statusList'
import { addressesOf } from '#core/sync/addresses'
import { type HeldRow, held, syncPaths } from '#core/sync/protocol'
import { listAchievements } from '../../main/registry/queries/achievements.ts'
import { searchCredentials } from '../../main/registry/queries/credentials.ts'
import { findRevocation } from '../../main/registry/queries/revocations.ts'
import { documentOf } from '../../main/registry/queries/sendable.ts'
import { type Asking, askEndpoint } from '../../main/syncing/askEndpoint.ts'
import type { OpenWorkspace } from '../../main/workspace/openWorkspace.ts'

/**
 * The studio and the endpoint know the same: every credential is there once and to the letter, nothing else is, and
 * the lists say of exactly the revoked ones that they are.
 */
export async function expectAgreement(workspace: OpenWorkspace, asking: Asking): Promise<void> {
  const { db, key } = workspace
  const rows = await everythingHeld(asking)
  const { entries } = searchCredentials(db, { text: '', offset: 0, limit: 100_000 })
  const uuid = (urn: string): string => urn.slice('urn:uuid:'.length)

  const heldCredentials = rows.filter(({ kind }) => kind === 'credential')
  const shown = heldCredentials.filter(({ visibility }) => visibility !== 'status-only')
  expect(shown.map(({ id, sha256 }) => `${id} ${sha256}`).toSorted()).toEqual(
    entries
      .map(({ credentialId }) => `${uuid(credentialId)} ${hash('sha256', documentOf(db, credentialId)!)}`)
      .toSorted(),
  )
  const achievements = new Set(listAchievements(db).map(({ id }) => id))
  for (const { id, kind } of rows) if (kind === 'achievement') expect(achievements).toContain(id)

  const lists = new Map<string, Uint8Array>()
  for (const { id } of rows.filter(({ kind }) => kind === 'statusList')) {
    const path = addressesOf(key.did).statusList(id)
    const response = await asking.world.fetch(new URL(path, asking.endpoint))
    lists.set(path, readStatusList(await response.json()).bits)
  }
  for (const { credentialId } of entries) {
    const { credentialStatus } = JSON.parse(documentOf(db, credentialId)!)
    const bits = lists.get(new URL(credentialStatus.statusListCredential).pathname.slice(1))!
    const isRevoked = findRevocation(db, credentialId) !== undefined
    expect(isSet(bits, Number(credentialStatus.statusListIndex)), credentialId).toBe(isRevoked)
  }
}

async function everythingHeld(asking: Asking): Promise<HeldRow[]> {
  const rows: HeldRow[] = []
  for (let after: string | null = null; ; ) {
    const page: { rows: HeldRow[]; next: string | null } = await askEndpoint(
      syncPaths.held,
      { after, limit: 500 },
      held,
      asking,
    )
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}

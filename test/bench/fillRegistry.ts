/**
 * `node test/bench/fillRegistry.ts FOLDER COUNT SKIP`: issues badges to so many sample people after the first, without the files of the badges, for
 * measuring what comes after. A process of its own, so that its memory counts for nobody else.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { draftCredential } from '#core/credential/draftCredential'
import { uuidOfUrn } from '#core/ids'
import { signCredential } from '#core/proof/dataIntegrity'
import { createStudio } from '../../main/createStudio.ts'
import { nodeCrypto } from '../../main/crypto.ts'
import { getBatch } from '../../main/issuing/describeBatch.ts'
import { samplePeopleCsv } from '../../main/people/samplePeople.ts'
import { versionsOfBatch } from '../../main/registry/queries/achievements.ts'
import { getArtwork } from '../../main/registry/queries/artwork.ts'
import { nextUnfiled, type PlannedRow } from '../../main/registry/queries/batchRows.ts'
import { fileCredential } from '../../main/registry/queries/credentials.ts'
import { openCanonicaliser } from '../../main/verifying/openCanonicaliser.ts'
import { type OpenWorkspace, openWorkspace } from '../../main/workspace/openWorkspace.ts'
import type { World } from '../../main/world.ts'
import { benchWorld } from './issueWithStudio.ts'

export const PASSPHRASE = 'sininen vene kulkee hiljaa'

export const workspaceIn = (folder: string): string => join(folder, 'workspace')

async function fillRegistry(folder: string, count: number, skip: number): Promise<void> {
  const world = benchWorld(folder)
  const batchId = await plan(world, workspaceIn(folder), peopleCsv(count, skip))
  const workspace = openWorkspace(workspaceIn(folder), world.now())
  workspace.key.unlock({ passphrase: PASSPHRASE, keychain: null })
  await sign(workspace, openCanonicaliser(world), batchId)
  workspace.db.close()
}

function peopleCsv(count: number, skip: number): string {
  const [head = '', ...people] = samplePeopleCsv(skip + count).split('\n')
  return [head, ...people.slice(skip)].join('\n')
}

async function plan(world: World, folder: string, csv: string): Promise<string> {
  const studio = createStudio(world)
  const { client } = studio
  try {
    if (existsSync(folder)) await client.workspace.open({ folder })
    else
      await client.workspace.create({
        folder,
        issuer: { name: 'Aallokko ry', language: 'en' },
        passphrase: PASSPHRASE,
      })
    const file = new File([csv], 'people.csv')
    const list = await client.people.read({ source: { kind: 'file', file } })
    const defaults = { achievementId: null, date: '2026-11-20' }
    await client.people.check({ id: list.id, defaults })
    return (await client.batches.plan({ listId: list.id, name: 'Bench', defaults })).id
  } finally {
    await studio.close()
  }
}

/** Signs and records a batch without the files of its badges: they are not what is measured. */
async function sign(
  workspace: OpenWorkspace,
  canonicaliser: ReturnType<typeof openCanonicaliser>,
  id: string,
): Promise<void> {
  const { db, key } = workspace
  const batch = getBatch(workspace, id)
  const versions = new Map(versionsOfBatch(db, id).map((version) => [version.id, version]))
  for (;;) {
    const rows = nextUnfiled(db, id, 0, 1000)
    if (rows.length === 0) return
    const signed: (PlannedRow & { achievementId: string; document: string })[] = []
    // One after the other: the second of a shape teaches the canonicaliser the rest.
    for (const row of rows) {
      const { facts, achievementId, artworkId } = versions.get(row.versionId)!
      const draft = draftCredential(
        {
          ...row,
          ...getArtwork(db, artworkId),
          credentialId: uuidOfUrn(row.credentialId),
          subjectId: uuidOfUrn(row.subjectId),
          issuer: batch.issuer,
          achievement: { ...facts, id: achievementId },
          recipient: row,
          validFrom: batch.plannedAt,
          evidenceUrl: row.evidence,
        },
        nodeCrypto,
      )
      const document = await signCredential(canonicaliser, draft, key.signer(), batch.plannedAt)
      signed.push({ ...row, achievementId, document: JSON.stringify(document) })
    }
    db.transaction(() => {
      const file = fileCredential(db)
      for (const {
        credentialId,
        achievementId,
        recipientId,
        row,
        awardedOn,
        validUntil,
        document,
      } of signed) {
        const columns = {
          row,
          recipientId,
          achievementId,
          awardedOn,
          validUntil,
          document,
          shortForm: null,
          files: [],
        }
        file({ ...columns, id: credentialId, batchId: id, issuedAt: batch.plannedAt, visibility: null })
      }
    })()
  }
}

if (import.meta.main) await fillRegistry(process.argv[2]!, Number(process.argv[3]), Number(process.argv[4]))

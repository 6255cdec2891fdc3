/** Publishing as plain files: all of a large registry, again with nothing new, and after a few more were issued. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PublishedFolder } from '#core/contract/publishing'
import { draftCredential } from '#core/credential/draftCredential'
import { uuidOfUrn } from '#core/ids'
import { signCredential } from '#core/proof/dataIntegrity'
import { createStudio } from '../../main/createStudio.ts'
import { nodeCrypto } from '../../main/crypto.ts'
import { getBatch } from '../../main/issuing/describeBatch.ts'
import { samplePeopleCsv } from '../../main/people/samplePeople.ts'
import { publishFolder } from '../../main/publishing/publishFolder.ts'
import { versionsOfBatch } from '../../main/registry/queries/achievements.ts'
import { getArtwork } from '../../main/registry/queries/artwork.ts'
import { nextUnfiled, type PlannedRow } from '../../main/registry/queries/batchRows.ts'
import { fileCredential } from '../../main/registry/queries/credentials.ts'
import { openCanonicaliser } from '../../main/verifying/openCanonicaliser.ts'
import { type OpenWorkspace, openWorkspace } from '../../main/workspace/openWorkspace.ts'
import type { World } from '../../main/world.ts'
import { buildPageIfStale } from '../../scripts/buildIfStale.ts'
import type { Finding, Measure } from './index.ts'
import { benchWorld } from './issueWithStudio.ts'

const PASSPHRASE = 'sininen vene kulkee hiljaa'
const BASE = 'https://badges.example/'

export function publishAsFiles(count: number, more: number): Measure {
  return async (folder) => {
    await buildPageIfStale(() => {})
    const world = benchWorld(folder)
    const workspaceFolder = join(folder, 'workspace')
    await plan(world, workspaceFolder, [count, more])
    const workspace = openWorkspace(workspaceFolder, world.now())
    workspace.key.unlock({ passphrase: PASSPHRASE, keychain: null })
    const canonicaliser = openCanonicaliser(world)
    const out = join(folder, 'web')
    const findings: Finding[] = []
    const publish = async (step: string): Promise<PublishedFolder> => {
      const start = performance.now()
      const input = {
        baseUrl: BASE,
        folder: out,
        visibility: 'page-without-name',
        everything: false,
      } as const
      const published = await drain(publishFolder(input, { workspace, canonicaliser, world }))
      const items = published.written || published.unchanged
      findings.push({
        step: `${step}, ${published.written} files`,
        items,
        seconds: (performance.now() - start) / 1000,
      })
      return published
    }
    await sign(workspace, canonicaliser, `Bench ${count}`)
    await publish(`${count} badges, pages without names`)
    await publish('again, nothing new')
    await sign(workspace, canonicaliser, `Bench ${more}`)
    await publish(`${more} more badges`)
    findings.push(floor(out, join(folder, 'floor')))
    workspace.db.close()
    return findings
  }
}

async function plan(world: World, folder: string, counts: readonly number[]): Promise<void> {
  const studio = createStudio(world)
  const { client } = studio
  try {
    await client.workspace.create({
      folder,
      issuer: { name: 'Aallokko ry', language: 'en' },
      passphrase: PASSPHRASE,
    })
    for (const count of counts) {
      const file = new File([samplePeopleCsv(count)], 'people.csv')
      const list = await client.people.read({ source: { kind: 'file', file } })
      const defaults = { achievementId: null, date: '2026-11-20' }
      await client.people.check({ id: list.id, defaults })
      await client.batches.plan({ listId: list.id, name: `Bench ${count}`, defaults })
    }
  } finally {
    await studio.close()
  }
}

/** Signs and records a batch without the files of its badges: they are not what is measured. */
async function sign(
  workspace: OpenWorkspace,
  canonicaliser: ReturnType<typeof openCanonicaliser>,
  name: string,
): Promise<void> {
  const { db, key } = workspace
  const id = db.prepare('SELECT id FROM batch WHERE name = ?').pluck().get(name) as string
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
        const columns = { row, recipientId, achievementId, awardedOn, validUntil, document, files: [] }
        file({ ...columns, id: credentialId, batchId: id, issuedAt: batch.plannedAt })
      }
    })()
  }
}

/** The same bytes, each file written once. */
function floor(from: string, to: string): Finding {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const start = performance.now()
  for (const { parentPath, name } of files) {
    const target = join(to, join(parentPath, name).slice(from.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, readFileSync(join(parentPath, name)))
  }
  return {
    step: 'floor: the folder read and written',
    items: files.length,
    seconds: (performance.now() - start) / 1000,
  }
}

async function drain<Step, Result>(steps: AsyncIterator<Step, Result>): Promise<Result> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

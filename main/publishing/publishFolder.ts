import type { PublishedFolder, PublishInput } from '#core/contract/publishing'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import { didWebOf, urlOf, verifyPage } from '#core/sync/addresses'
import { appendEvent } from '../registry/events.ts'
import { type AchievementRecord, findAchievement } from '../registry/queries/achievements.ts'
import { type ShownCredential, shownCredentials, shownVersions } from '../registry/queries/published.ts'
import { findPublishing, putPublishing } from '../registry/queries/publishing.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import type { World } from '../world.ts'
import { achievementFiles } from './achievementFiles.ts'
import { checkPageFiles } from './checkPageFiles.ts'
import { credentialFiles, visibilityOf } from './credentialFiles.ts'
import { issuerFiles, linkageOf, pictureFiles } from './issuerFiles.ts'
import { openSite, type Site } from './openSite.ts'
import type { PlannedFile } from './plannedFile.ts'
import { statusFiles } from './statusFiles.ts'
import { writeFolder } from './writeFolder.ts'

export interface Publishing {
  readonly workspace: OpenWorkspace
  readonly canonicaliser: Canonicaliser
  readonly world: Pick<World, 'now' | 'version' | 'checkPageFolder'>
}

/**
 * Writes all that is public as plain files below `folder`, at the addresses that an endpoint would have. The key must be
 * unlocked: what is shown is signed. From then on new credentials name a list of revoked ones below `baseUrl`.
 */
export async function* publishFolder(
  { baseUrl, folder, visibility, everything }: PublishInput,
  { workspace, canonicaliser, world }: Publishing,
): AsyncGenerator<{ done: number; total: number }, PublishedFolder> {
  const now = world.now()
  const base = urlOf(baseUrl, './')
  const signer = workspace.key.signer()
  const checkPage = checkPageFiles(world.checkPageFolder)
  rememberBase(workspace, { base, visibility, now })
  const site = openSite({
    workspace,
    canonicaliser,
    signer,
    now,
    base,
    visibility,
    version: world.version,
  })
  const credentials = shownCredentials(workspace.db)
  const plan = () => planFiles(site, credentials, checkPage)
  const written = yield* writeFolder(plan, { folder, issuer: site.issuer.did, base, everything })
  return {
    folder,
    ...written,
    credentials: countsOf(credentials, site),
    issuerPage: urlOf(base, site.addresses.page),
    checkPage: urlOf(base, verifyPage),
    didWeb: didWebOf(base, site.issuer.did),
    linkage: linkageOf(base),
  }
}

/** An endpoint that the workspace is connected to keeps its address: the folder is then a copy. */
function rememberBase(
  { db, key }: OpenWorkspace,
  { base, visibility, now }: Pick<Site, 'base' | 'visibility' | 'now'>,
): void {
  const before = findPublishing(db)
  if (before && (before.endpoint !== null || (before.base === base && before.visibility === visibility)))
    return
  const at = now.toISOString()
  db.transaction(() => {
    putPublishing(db, { base, endpoint: null, visibility, automatic: false, connectedAt: at })
    appendEvent(db, { at, kind: 'folder-published', subject: key.did, data: { base } })
  })()
}

/** Badges that somebody was given, with their pictures as they are and as they were; a picture may serve several. */
function* planFiles(
  site: Site,
  credentials: readonly ShownCredential[],
  checkPage: readonly PlannedFile[],
): Generator<PlannedFile> {
  const { db } = site.workspace
  const versions = shownVersions(db)
  const visible = credentials.filter((credential) => visibilityOf(credential, site) !== 'status-only')
  const achievements = [...new Set(visible.map(({ achievementId }) => achievementId))]
    .map((id): AchievementRecord => findAchievement(db, id)!)
    .toSorted((one, other) => (one.facts.name < other.facts.name ? -1 : 1))
  const artworks = new Set(visible.map(({ versionId }) => versions.get(versionId)!.artworkId))
  yield* checkPage
  yield* issuerFiles(site, achievements)
  yield* statusFiles(site)
  for (const record of achievements) yield* achievementFiles(record, site)
  for (const id of artworks) yield* pictureFiles(id, site)
  for (const credential of visible)
    yield* credentialFiles(credential, versions.get(credential.versionId)!, site)
}

function countsOf(credentials: readonly ShownCredential[], site: Site): PublishedFolder['credentials'] {
  const counts = { named: 0, nameless: 0, hidden: 0 }
  const names = { page: 'named', 'page-without-name': 'nameless', 'status-only': 'hidden' } as const
  for (const credential of credentials) counts[names[visibilityOf(credential, site)]]++
  return counts
}

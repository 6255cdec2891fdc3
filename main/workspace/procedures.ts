import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IssuerFacts, Workspace } from '#core/contract/workspace'
import { StudioError } from '#core/errors'
import { importPicture } from '../artwork/importPicture.ts'
import { type ReleasedArtwork, release } from '../artwork/release.ts'
import { insideFolder } from '../files/insideFolder.ts'
import type { Protection } from '../keys/vault.ts'
import type { Procedures } from '../procedures.ts'
import { backUp, lastBackupAt, listBackups, restoreBackup } from '../registry/backups.ts'
import { appendEvent } from '../registry/events.ts'
import { listAchievements } from '../registry/queries/achievements.ts'
import { countRows, listBatches } from '../registry/queries/batches.ts'
import { countCredentials } from '../registry/queries/credentials.ts'
import { getIssuer, updateIssuer } from '../registry/queries/issuer.ts'
import { type Session, workspaceOf } from '../session.ts'
import { queueIssuer } from '../syncing/queueChanges.ts'
import { artworkPictureIfThere, keepArtwork } from './artworkStore.ts'
import { closeWorkspace } from './closeWorkspace.ts'
import { furnishWorkspace, releaseSampleFamily } from './furnishWorkspace.ts'
import { makeWorkspace } from './makeWorkspace.ts'
import { type OpenWorkspace, openWorkspace } from './openWorkspace.ts'
import { workspacePaths } from './paths.ts'

export function workspaceProcedures(os: Procedures['workspace'], session: Session) {
  const { world, settings } = session

  /** One workspace at a time: the old one is closed before the new one is shown. */
  const show = (workspace: OpenWorkspace): Workspace => {
    session.current = workspace
    settings.rememberFolder(workspace.paths.folder)
    settings.rememberIssuer(workspace.key.did, getIssuer(workspace.db).name, 'own')
    return describe(workspace)
  }

  return os.router({
    status: os.status.handler(() => ({
      version: world.version,
      door: world.door,
      defaultFolder: join(world.documentsFolder, 'Rosette'),
      recentFolders: settings.recentFolders().filter((folder) => existsSync(workspacePaths(folder).marker)),
      canUseKeychain: world.keychain !== null,
      workspace: session.current && describe(session.current),
    })),
    create: os.create.handler(async ({ input }) => {
      const logo = input.logo ? await releaseLogo(await input.logo.bytes()) : null
      const samples = input.withSampleFamily ? await releaseSampleFamily(world, await session.art()) : []
      await closeWorkspace(session)
      const now = world.now()
      return show(
        makeWorkspace({
          folder: input.folder,
          issuer: input.issuer,
          protection: protectionOf(input.passphrase, session),
          now,
          randomBytes: world.randomBytes,
          furnish: (db, paths) => furnishWorkspace({ db, paths }, world, { logo, samples }),
        }),
      )
    }),
    open: os.open.handler(async ({ input }) => {
      if (session.current?.paths.folder === input.folder) return describe(session.current)
      await closeWorkspace(session)
      return show(openWorkspace(input.folder, world.now()))
    }),
    close: os.close.handler(async () => {
      await closeWorkspace(session)
      return {}
    }),
    unlock: os.unlock.handler(({ input }) => {
      const workspace = workspaceOf(session)
      const secret = input.passphrase === undefined ? {} : { passphrase: input.passphrase }
      workspace.key.unlock({ ...secret, keychain: world.keychain })
      return describe(workspace)
    }),
    lock: os.lock.handler(() => {
      const workspace = workspaceOf(session)
      workspace.key.lock()
      return describe(workspace)
    }),
    updateIssuer: os.updateIssuer.handler(async ({ input: { logo, ...facts } }) => {
      const workspace = workspaceOf(session)
      const picture = logo ? await releaseLogo(await logo.bytes()) : logo
      changeIssuer(workspace, facts, picture, world.now())
      settings.rememberIssuer(workspace.key.did, facts.name, 'own')
      return describe(workspace)
    }),
    backUp: os.backUp.handler(() => {
      const { db, paths } = workspaceOf(session)
      const at = world.now()
      return { path: backUp(db, paths, at), at: at.toISOString() }
    }),
    listBackups: os.listBackups.handler(({ input }) => listBackups(workspacePaths(input.folder))),
    restoreBackup: os.restoreBackup.handler(async ({ input }) => {
      await closeWorkspace(session)
      restoreBackup(workspacePaths(input.folder), input.path, world.now())
      return show(openWorkspace(input.folder, world.now()))
    }),
    reveal: os.reveal.handler(async ({ input }) => {
      const { paths } = workspaceOf(session)
      return { shown: await world.reveal(insideFolder(paths.folder, input.path)) }
    }),
  })
}

function protectionOf(passphrase: string | undefined, { world }: Session): Protection {
  if (passphrase !== undefined) return { kind: 'passphrase', passphrase }
  if (world.keychain) return { kind: 'keychain', keychain: world.keychain }
  throw new StudioError(
    'keys/passphrase-needed',
    'Choose a passphrase: it protects the key that signs your badges.',
  )
}

async function releaseLogo(bytes: Uint8Array): Promise<ReleasedArtwork> {
  const { svg, png } = await importPicture(bytes)
  return release(svg, png, null)
}

/** `null` takes the logo away, `undefined` leaves it as it is. */
function changeIssuer(
  { db, paths, key }: OpenWorkspace,
  facts: IssuerFacts,
  logo: ReleasedArtwork | null | undefined,
  now: Date,
): void {
  db.transaction(() => {
    if (logo) keepArtwork(db, paths, logo, now)
    updateIssuer(db, facts, logo === undefined ? getIssuer(db).logoId : (logo?.id ?? null))
    queueIssuer(db, now.toISOString())
    appendEvent(db, { at: now.toISOString(), kind: 'issuer-changed', subject: key.did })
  })()
}

function describe({ db, paths, key }: OpenWorkspace): Workspace {
  const { logoId, ...issuer } = getIssuer(db)
  const batches = listBatches(db)
  return {
    folder: paths.folder,
    issuer: { ...issuer, logo: logoId && artworkPictureIfThere(paths, logoId) },
    protection: key.protection,
    unlocked: key.unlocked,
    counts: {
      badges: listAchievements(db).length,
      batches: batches.length,
      credentials: countCredentials(db),
      unfinishedBatches: batches.filter(
        ({ id, state }) => state !== 'cancelled' && countRows(db, id).planned > 0,
      ).length,
    },
    lastBackupAt: lastBackupAt(paths),
  }
}

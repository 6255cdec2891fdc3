import type { Achievement } from '#core/contract/achievements'
import { svgDataUri } from '../artwork/dataUri.ts'
import type { Procedures } from '../procedures.ts'
import { type AchievementRecord, listAchievements, setArchived } from '../registry/queries/achievements.ts'
import { type Session, workspaceOf } from '../session.ts'
import { artworkPicture } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import { changeAchievement, createAchievement, getAchievement, note } from './saveAchievement.ts'

export function achievementProcedures(os: Procedures['achievements'], session: Session) {
  const { world } = session
  return os.router({
    list: os.list.handler(() => {
      const workspace = workspaceOf(session)
      return listAchievements(workspace.db).map((record) => toAchievement(workspace, record))
    }),
    get: os.get.handler(({ input }) => {
      const workspace = workspaceOf(session)
      return toAchievement(workspace, getAchievement(workspace, input.id))
    }),
    create: os.create.handler(async ({ input }) => {
      const workspace = workspaceOf(session)
      const picture = await input.picture?.bytes()
      const record = await createAchievement(workspace, world, await session.art(), { ...input, picture })
      return toAchievement(workspace, record)
    }),
    update: os.update.handler(async ({ input }) => {
      const workspace = workspaceOf(session)
      const picture = await input.picture?.bytes()
      const record = await changeAchievement(workspace, world, await session.art(), input.id, {
        ...input,
        picture,
      })
      return toAchievement(workspace, record)
    }),
    archive: os.archive.handler(({ input }) => {
      const workspace = workspaceOf(session)
      const { id } = getAchievement(workspace, input.id)
      workspace.db.transaction(() => {
        setArchived(workspace.db, id, world.now().toISOString())
        note(workspace, world.now(), 'achievement-archived', id)
      })()
      return {}
    }),
    restore: os.restore.handler(({ input }) => {
      const workspace = workspaceOf(session)
      const { id } = getAchievement(workspace, input.id)
      workspace.db.transaction(() => {
        setArchived(workspace.db, id, null)
        note(workspace, world.now(), 'achievement-restored', id)
      })()
      return toAchievement(workspace, getAchievement(workspace, id))
    }),
    artChoices: os.artChoices.handler(async ({ input }) => {
      const art = await session.art()
      return { styles: [...(await art.stylePreviews(input.brand))] }
    }),
    previewArt: os.previewArt.handler(async ({ input }) => {
      const art = await session.art()
      const { svg, hints } = art.draw(input.art, input.title, input.language)
      return { image: svgDataUri(svg), hints: [...hints] }
    }),
  })
}

function toAchievement({ paths }: OpenWorkspace, record: AchievementRecord): Achievement {
  const { facts, artworkId, archivedAt: _, ...rest } = record
  return { ...rest, ...facts, tags: facts.tags, image: artworkPicture(paths, artworkId) }
}

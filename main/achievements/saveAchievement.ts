import type { z } from 'zod'
import { type AchievementFacts, achievementFacts, type BadgeArt } from '#core/contract/achievements'
import { StudioError } from '#core/errors'
import { uuidFromBytes } from '#core/ids'
import { importPicture } from '../artwork/importPicture.ts'
import type { StudioArt } from '../artwork/openStudioArt.ts'
import { rasterise } from '../artwork/rasterise.ts'
import { type ReleasedArtwork, release } from '../artwork/release.ts'
import { appendEvent, type EventKind } from '../registry/events.ts'
import {
  type AchievementRecord,
  findAchievement,
  insertAchievement,
  updateAchievement,
} from '../registry/queries/achievements.ts'
import { queueAchievement } from '../syncing/queueChanges.ts'
import { keepArtwork } from '../workspace/artworkStore.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import type { World } from '../world.ts'

/** What a badge is to look like: drawn from the grammar, or a picture of the person's own. */
export interface NewPicture {
  readonly art?: BadgeArt | undefined
  readonly picture?: Uint8Array | undefined
}

type SavedFacts = z.input<typeof achievementFacts> & NewPicture

/** Of the PNG that everybody gets: sharp on a profile, small enough for a chat. */
const PIXELS = 512

/** Draws or imports the picture and releases it: from here on its bytes never change. */
export async function releasePicture(
  art: StudioArt,
  facts: Pick<AchievementFacts, 'name' | 'language'>,
  picture: NewPicture,
): Promise<ReleasedArtwork> {
  if (picture.picture) {
    const { svg, png } = await importPicture(picture.picture)
    return release(svg, png, null)
  }
  if (picture.art) {
    const { svg, scene } = art.draw(picture.art, facts.name, facts.language)
    return release(svg, await rasterise(svg, PIXELS), scene)
  }
  throw new StudioError(
    'achievements/no-picture',
    'A badge needs a picture. Choose a style, or a picture of your own.',
  )
}

export async function createAchievement(
  workspace: OpenWorkspace,
  world: World,
  art: StudioArt,
  input: SavedFacts & { family: string },
): Promise<AchievementRecord> {
  const facts = achievementFacts.parse(input)
  const artwork = await releasePicture(art, facts, input)
  const id = uuidFromBytes(world.randomBytes(16))
  const now = world.now()
  workspace.db.transaction(() => {
    keepArtwork(workspace.db, workspace.paths, artwork, now)
    insertAchievement(workspace.db, {
      id,
      family: input.family,
      facts,
      art: input.picture ? null : (input.art ?? null),
      artworkId: artwork.id,
      updatedAt: now.toISOString(),
    })
    note(workspace, now, 'achievement-created', id)
  })()
  return getAchievement(workspace, id)
}

/** A drawn badge whose name changed is drawn again, as its name is in the picture. */
export async function changeAchievement(
  workspace: OpenWorkspace,
  world: World,
  art: StudioArt,
  id: string,
  input: SavedFacts,
): Promise<AchievementRecord> {
  const before = getAchievement(workspace, id)
  const facts = achievementFacts.parse(input)
  const drawing = input.picture ? null : (input.art ?? before.art)
  const redraw =
    input.picture !== undefined || input.art !== undefined || (drawing && facts.name !== before.facts.name)
  const artwork = redraw
    ? await releasePicture(art, facts, { art: drawing ?? undefined, picture: input.picture })
    : null
  const now = world.now()
  workspace.db.transaction(() => {
    if (artwork) keepArtwork(workspace.db, workspace.paths, artwork, now)
    updateAchievement(workspace.db, {
      id,
      facts,
      art: drawing,
      artworkId: artwork?.id ?? before.artworkId,
      updatedAt: now.toISOString(),
    })
    queueAchievement(workspace.db, id, now.toISOString())
    note(workspace, now, 'achievement-changed', id)
  })()
  return getAchievement(workspace, id)
}

/** Throws `achievements/not-found`. */
export function getAchievement({ db }: OpenWorkspace, id: string): AchievementRecord {
  const achievement = findAchievement(db, id)
  if (!achievement)
    throw new StudioError('achievements/not-found', 'This badge is not in the workspace any more.')
  return achievement
}

export function note({ db }: OpenWorkspace, at: Date, kind: EventKind, id: string): void {
  appendEvent(db, { at: at.toISOString(), kind, subject: id })
}

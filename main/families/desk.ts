import type { Supplies } from '#core/design/compose'
import type { FamilyArt } from '../artwork/openFamilyArt.ts'
import type { StudioArt } from '../artwork/openStudioArt.ts'
import { type Session, workspaceOf } from '../session.ts'
import type { OpenWorkspace } from '../workspace/openWorkspace.ts'
import type { World } from '../world.ts'
import { openAssets } from './assets.ts'
import { openPictures, type PaintBadge } from './pictures.ts'

/** What designing needs at hand. */
export interface Desk {
  readonly world: World
  readonly workspace: OpenWorkspace
  readonly art: StudioArt & FamilyArt
  readonly paint: PaintBadge
  readonly assetOf: Supplies['assetOf']
}

/** Throws `workspace/none-open`. */
export type OpenDesk = () => Promise<Desk>

/** One desk for each workspace, so that its pictures are kept while it is open. */
export function openDesks(session: Session): OpenDesk {
  const desks = new WeakMap<OpenWorkspace, Desk>()
  return async () => {
    const workspace = workspaceOf(session)
    const art = await session.art()
    const known = desks.get(workspace)
    if (known) return known
    const assetOf = openAssets(workspace.paths)
    const paint = openPictures({ outlineOf: art.outlineOf, iconOf: art.pictogramOf, assetOf })
    const desk = { world: session.world, workspace, art, paint, assetOf }
    desks.set(workspace, desk)
    return desk
  }
}

/**
 * What the application holds while it runs: the open workspace, the lists being read, the batches being issued, and
 * the heavy parts (fonts, styles, compiled canonicalisation), which are opened when first needed.
 */
import { StudioError } from '#core/errors'
import type { Canonicaliser } from '#core/proof/canonicaliser'
import type { StudioArt } from './artwork/openStudioArt.ts'
import type { RunningBatches } from './issuing/runningBatches.ts'
import type { PeopleLists } from './people/openLists.ts'
import type { Settings } from './settings/settings.ts'
import type { OpenWorkspace } from './workspace/openWorkspace.ts'
import type { World } from './world.ts'

export interface Session {
  readonly world: World
  readonly settings: Settings
  readonly running: RunningBatches
  readonly lists: PeopleLists
  /** Files that were printed since the application was started. */
  readonly printed: Set<string>
  /** The open workspace, or null before one is made or chosen. */
  current: OpenWorkspace | null
  canonicaliser(): Canonicaliser
  art(): Promise<StudioArt>
}

/** Throws `workspace/none-open`. */
export function workspaceOf(session: Session): OpenWorkspace {
  if (!session.current) {
    throw new StudioError('workspace/none-open', 'No workspace is open. Make one or open one first.')
  }
  return session.current
}

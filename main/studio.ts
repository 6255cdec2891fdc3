import type { StudioClient } from '#core/contract/client'
import type { World } from './world.ts'

/** The application: one value, whichever door a person came in by. */
export interface Studio {
  readonly client: StudioClient
  /** Finishes what is being written, locks the key and lets go of the workspace. */
  close(): Promise<void>
}

export type CreateStudio = (world: World) => Studio

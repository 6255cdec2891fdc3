import type { AnyRouter } from '@orpc/server'
import type { StudioClient } from '#core/contract/client'

/** The application: one value, whichever door a person came in by. */
export interface Studio {
  /** For the transports of a door. */
  readonly router: AnyRouter
  /** For a door in the same process. */
  readonly client: StudioClient
  /** Whether a batch is being signed or printed: not the moment to end by itself. */
  busy(): boolean
  /** The open workspace's folder, so that a door can show its files. */
  workspaceFolder(): string | null
  /** Finishes what is being written, locks the key and lets go of the workspace. */
  close(): Promise<void>
}

import { createContext, use } from 'react'
import type { StudioClient } from '#core/contract/client'
import type { StudioStatus, Workspace } from '#core/contract/workspace'
import type { BatchRuns } from './batchRuns.ts'
import type { Sending } from './sending.ts'

export interface StudioState {
  readonly studio: StudioClient
  readonly status: StudioStatus
  readonly runs: BatchRuns
  readonly sending: Sending
  /** Asks again for everything on the screen that starts so; without a word, for everything. */
  readonly forget: (prefix?: string) => void
}

export const StudioContext = createContext<StudioState | null>(null)

export function useStudio(): StudioState {
  const state = use(StudioContext)
  if (!state) throw new Error('useStudio is used outside the studio')
  return state
}

/** For screens that are shown only while a workspace is open. */
export function useWorkspace(): Workspace {
  const { workspace } = useStudio().status
  if (!workspace) throw new Error('useWorkspace is used while no workspace is open')
  return workspace
}

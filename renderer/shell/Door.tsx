import { use, useCallback, useMemo, useState } from 'react'
import type { StudioClient } from '#core/contract/client'
import { Waiting } from '../components/Waiting.tsx'
import { useRoute } from '../routes.ts'
import { CheckWithoutWorkspace } from '../screens/check/CheckWithoutWorkspace.tsx'
import { CannotStart } from '../screens/trouble/CannotStart.tsx'
import { OpenAgain } from '../screens/trouble/OpenAgain.tsx'
import { OpenExisting } from '../screens/welcome/OpenExisting.tsx'
import { Welcome } from '../screens/welcome/Welcome.tsx'
import { createBatchRuns } from '../state/batchRuns.ts'
import { QueryCacheContext, useQuery } from '../state/queryCache.ts'
import { createSending } from '../state/sending.ts'
import { StudioContext, type StudioState } from '../state/studio.ts'
import { Shell } from './Shell.tsx'

/** Decides what a person sees first: the studio, its welcome, or why it cannot go on. */
export function Door({ studio }: { studio: StudioClient }) {
  const cache = use(QueryCacheContext)
  const route = useRoute()
  const { data: status, error, reload } = useQuery('status', () => studio.workspace.status())
  const forget = useCallback((prefix = '') => cache.forget(prefix), [cache])
  const runs = useMemo(() => createBatchRuns(studio, () => performance.now(), forget), [studio, forget])
  const sending = useMemo(() => createSending(studio, forget), [studio, forget])
  /** The workspace of the last time opens by itself, once; closing it by hand leads to the welcome. */
  const [reopens, setReopens] = useState(true)
  const stopReopening = useCallback(() => setReopens(false), [])
  const state = useMemo<StudioState | null>(
    () => (status ? { studio, status, runs, sending, forget } : null),
    [studio, status, runs, sending, forget],
  )

  if (!state) return error ? <CannotStart error={error} onRetry={reload} /> : <Waiting />
  const { workspace, recentFolders } = state.status
  const [lastFolder] = recentFolders
  return (
    <StudioContext value={state}>
      {workspace ? (
        <Shell key={workspace.folder} onOpened={stopReopening} />
      ) : lastFolder && reopens ? (
        <OpenAgain folder={lastFolder} onOther={() => setReopens(false)} />
      ) : route.at === 'check' ? (
        <CheckWithoutWorkspace />
      ) : route.at === 'open' ? (
        <OpenExisting />
      ) : (
        <Welcome step={route.at === 'welcome' ? route.step : 0} />
      )}
    </StudioContext>
  )
}

import { useEffect, useSyncExternalStore } from 'react'
import type { Batch } from '#core/contract/batches'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { isUnfinished } from '../../state/useLists.ts'
import { GiveSteps } from '../give/GiveSteps.tsx'
import { Done } from './Done.tsx'
import { Paused } from './Paused.tsx'
import { Running } from './Running.tsx'

/** One batch, in whichever state it is: going, waiting to go on, or done. */
export function BatchScreen({ id, person }: { id: string; person: string | null }) {
  const { t, format } = useWords()
  const { studio, runs } = useStudio()
  const run = useSyncExternalStore(runs.subscribe, runs.current)
  const { data: batch, error, reload } = useQuery(`batches:${id}`, () => studio.batches.get({ id }))
  const mine = run?.batchId === id ? run : null
  const isRunningElsewhere = batch?.state === 'running' && !mine

  useEffect(() => {
    if (!isRunningElsewhere) return
    const timer = setInterval(reload, 1000)
    return () => clearInterval(timer)
  }, [isRunningElsewhere, reload])

  return (
    <Page
      title={batch?.name ?? t('batch.title')}
      sub={batch && format.instant(batch.createdAt)}
      actions={<GiveSteps now={batch && isOver(batch) && !mine ? 2 : 1} />}
    >
      {!batch && (error ? <Failure error={error} onRetry={reload} /> : <Waiting />)}
      {batch && <View batch={batch} person={person} mine={mine} isRunningElsewhere={isRunningElsewhere} />}
    </Page>
  )
}

const isOver = (batch: Batch): boolean => !isUnfinished(batch) && batch.state !== 'running'

interface ViewProps {
  readonly batch: Batch
  readonly person: string | null
  readonly mine: ReturnType<ReturnType<typeof useStudio>['runs']['current']>
  readonly isRunningElsewhere: boolean
}

function View({ batch, person, mine, isRunningElsewhere }: ViewProps) {
  const run = mine && !mine.error ? mine : null
  // Printed again: what was chosen stays chosen meanwhile.
  const again = run?.stage === 'printing' && batch.certificates !== null ? run : null
  if (run && !again) return <Running batch={batch} run={run} />
  if (isRunningElsewhere) return <Running batch={batch} run={null} />
  if (isUnfinished(batch)) return <Paused batch={batch} error={mine?.error ?? null} />
  return (
    <>
      {again && <Running batch={batch} run={again} />}
      <div hidden={again !== null}>
        <Done batch={batch} person={person} error={mine?.error ?? null} />
      </div>
    </>
  )
}

import { Ban, CircleDashed, Pause, Play, Stamp } from 'lucide-react'
import type { Batch } from '#core/contract/batches'
import { useWords } from '../i18n/useWords.ts'
import { State } from './State.tsx'

const looks = {
  planned: { icon: CircleDashed, tone: 'care' },
  running: { icon: Play, tone: 'info' },
  paused: { icon: Pause, tone: 'care' },
  done: { icon: Stamp, tone: 'good' },
  cancelled: { icon: Ban, tone: 'plain' },
} as const

export function BatchStateMark({ batch }: { batch: Batch }) {
  const { t } = useWords()
  const { icon, tone } = looks[batch.state]
  return (
    <State icon={icon} tone={tone}>
      {t(`batchState.${batch.state}`)}
    </State>
  )
}

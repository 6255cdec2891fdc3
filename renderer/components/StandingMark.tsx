import { Ban, CircleAlert, Clock, Globe, Stamp } from 'lucide-react'
import type { Standing } from '#core/contract/registry'
import { useWords } from '../i18n/useWords.ts'
import { State } from './State.tsx'

const looks = {
  issued: { icon: Stamp, tone: 'plain' },
  waiting: { icon: Clock, tone: 'care' },
  published: { icon: Globe, tone: 'good' },
  refused: { icon: CircleAlert, tone: 'bad' },
  'revoked-here': { icon: Ban, tone: 'bad' },
  'revocation-published': { icon: Ban, tone: 'bad' },
} as const

export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useWords()
  const { icon, tone } = looks[standing]
  return (
    <State icon={icon} tone={tone}>
      {t(`standing.${standing}`)}
    </State>
  )
}

import { Server } from 'lucide-react'
import { useState } from 'react'
import type { Connection, SyncState } from '#core/contract/sync'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { Question } from '../../components/Question.tsx'
import { Switch } from '../../components/Switch.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { browserConnection, isMetered } from '../../state/isMetered.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import css from './Publish.module.css'
import { VisibilityCards } from './VisibilityCards.tsx'

/** The place that things are published at, and the choices about it. */
export function WhereItGoes({ state, connection }: { state: SyncState; connection: Connection }) {
  const { t, format } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const done = () => forget()

  const choose = (some: Partial<Pick<Connection, 'visibility' | 'automatic'>>) => {
    const { visibility, automatic } = connection
    studio.sync.choose({ visibility, automatic, ...some }).then(done, setError)
  }
  const disconnect = () => {
    setAsking(false)
    studio.sync.disconnect().then(() => {
      toast(t('publish.disconnected'))
      done()
    }, setError)
  }

  return (
    <aside className={css.side}>
      <section className={cx(panel.card, panel.padded, panel.stack)}>
        <div className={panel.row}>
          <span className={css.server}>
            <Server size={18} />
          </span>
          <div className={panel.grow}>
            <h2>{t('publish.where')}</h2>
            <bdi className={css.address}>{new URL(connection.base).host}</bdi>
          </div>
        </div>
        <dl className={panel.facts}>
          <dt>{t('publish.lastSent')}</dt>
          <dd>{state.lastSentAt ? format.instant(state.lastSentAt) : t('publish.never')}</dd>
          <dt>{t('publish.publishedThere')}</dt>
          <dd>{format.number(state.published)}</dd>
        </dl>
        <Failure error={error} />
        <Switch
          label={t('publish.automatic')}
          more={t('publish.automaticMore')}
          isOn={connection.automatic}
          onChange={(automatic) => choose({ automatic })}
        />
        {connection.automatic && <HeldBack />}
        <VisibilityCards value={connection.visibility} onChange={(visibility) => choose({ visibility })} />
        <Button look="danger-quiet" size="small" onPress={() => setAsking(true)}>
          {t('publish.disconnect')}
        </Button>
      </section>
      <Note>{t('publish.copiesOnly')}</Note>
      <Question
        isOpen={asking}
        title={t('publish.disconnectTitle')}
        keep={t('publish.stayConnected')}
        act={t('publish.disconnect')}
        isDangerous
        onKeep={() => setAsking(false)}
        onAct={disconnect}
      >
        <p>{t('publish.disconnectMore')}</p>
      </Question>
    </aside>
  )
}

/** Why nothing is sent by itself just now. */
function HeldBack() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: isHeldBack } = useQuery('connection-cost', () => isMetered(studio, browserConnection()))
  return isHeldBack ? <Note tone="care">{t('publish.heldBack')}</Note> : null
}

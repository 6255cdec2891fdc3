import { CloudUpload, Eye, EyeOff, Square } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { Connection, SyncState } from '#core/contract/sync'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { Progress } from '../../components/Progress.tsx'
import { SignForm } from '../../components/SignForm.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import css from './Publish.module.css'
import { Refused } from './Refused.tsx'
import { WhatWaits } from './WhatWaits.tsx'
import { WhereItGoes } from './WhereItGoes.tsx'

/** What waits, what of it becomes public, and sending it. */
export function Connected({ state, connection }: { state: SyncState; connection: Connection }) {
  const { t } = useWords()
  const { sending } = useStudio()
  const now = useSyncExternalStore(sending.subscribe, sending.current)
  const waiting = state.waiting.reduce((sum, { count }) => sum + count, 0)
  const badges = state.waiting.find(({ kind }) => kind === 'credential')?.count ?? 0
  return (
    <>
      <div className={css.main}>
        <Failure error={sending.lastError()} />
        {state.refused.length > 0 && <Refused refused={state.refused} />}
        {waiting === 0 && !now ? (
          <Note tone="good" title={t('publish.allSent')}>
            {t('publish.allSentMore')}
          </Note>
        ) : (
          <section className={panel.card}>
            <WhatWaits waiting={state.waiting} />
            <div className={css.halves}>
              <div>
                <Eye size={17} />
                <span>
                  <b>{t('publish.peopleSee')}</b>
                  {t(`publish.sees.${connection.visibility}`)}
                </span>
              </div>
              <div>
                <EyeOff size={17} />
                <span>
                  <b>{t('publish.staysHere')}</b>
                  {t(`publish.stays.${connection.visibility}`)}
                </span>
              </div>
            </div>
          </section>
        )}
        {now ? (
          <Sending now={now} onStop={sending.stop} />
        ) : (
          waiting > 0 && (
            <div className={css.send}>
              <SignForm
                label={badges > 0 ? t('publish.sendBadges', { count: badges }) : t('publish.send')}
                icon={<CloudUpload size={16} />}
                onUnlocked={async () => {
                  // The progress shows itself; the button need not wait for the end.
                  void sending.start()
                }}
              />
              <p className={panel.sub}>{t('publish.canStop')}</p>
            </div>
          )
        )}
      </div>
      <WhereItGoes state={state} connection={connection} />
    </>
  )
}

function Sending({ now, onStop }: { now: { done: number; total: number }; onStop: () => void }) {
  const { t, format } = useWords()
  const words = t('running.of', { done: format.number(now.done), total: format.number(now.total) })
  return (
    <section className={cx(panel.card, panel.padded, panel.stack)} aria-live="polite">
      <div className={panel.row}>
        <h3 className={panel.grow}>{t('publish.sending')}</h3>
        <Button size="small" icon={<Square size={13} />} onPress={onStop}>
          {t('publish.stop')}
        </Button>
      </div>
      <Progress label={t('publish.sending')} done={now.done} total={now.total} />
      <p className={panel.sub}>{words}</p>
    </section>
  )
}

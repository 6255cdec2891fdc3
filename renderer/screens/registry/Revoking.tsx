import { Ban, Eraser, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { Question } from '../../components/Question.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { Correcting } from './Correcting.tsx'
import css from './EntryDrawer.module.css'
import type { Entry } from './entry.ts'

interface RevokingProps {
  readonly entry: Entry
  readonly onErased: () => void
  readonly onOpen: (credentialId: string) => void
}

/** What can be done about a badge that should not have been given, and about a person who wants to be forgotten. */
export function Revoking({ entry, onErased, onOpen }: RevokingProps) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [asking, setAsking] = useState<'revoke' | 'erase' | null>(null)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { credentialId, revocation } = entry
  const { replaces, replacedBy } = entry.correction

  async function act(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await work()
      setAsking(null)
      forget()
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(false)
    }
  }
  const takeBack = () =>
    act(async () => {
      await studio.registry.takeBackRevocation({ credentialId })
    })
  const revoke = () =>
    act(async () => {
      await studio.registry.revoke({ credentialId, reason })
      toast(t('revoking.revokedToast'), () => void takeBack())
    })
  const erase = () =>
    act(async () => {
      const { printedAway } = await studio.registry.erase({ credentialId })
      toast(
        printedAway.length > 0
          ? t('revoking.erasedPrinted', { files: printedAway.join(', ') })
          : t('revoking.erasedToast'),
      )
      onErased()
    })

  return (
    <section className={css.part}>
      {asking === null && <Failure error={error} />}
      {replacedBy && (
        <Note tone="care" title={t('correcting.replaced')}>
          {!entry.isListed && <p>{t('correcting.alone')}</p>}
          <Button size="small" onPress={() => onOpen(replacedBy)}>
            {t('correcting.openNew')}
          </Button>
        </Note>
      )}
      {replaces && (
        <Note tone="info" title={t('correcting.replaces')}>
          <Button size="small" onPress={() => onOpen(replaces)}>
            {t('correcting.openOld')}
          </Button>
        </Note>
      )}
      {revocation && !replacedBy && (
        <Note tone="bad" title={t('revoking.revokedBecause', { reason: revocation.reason })}>
          {!revocation.canBePublished && t('revoking.revokeAlone')}
        </Note>
      )}
      <div className={cx(panel.row, panel.wrap, css.acts)}>
        {!revocation && <Correcting entry={entry} onCorrected={onOpen} />}
        {!revocation && (
          <Button
            size="small"
            look="danger-quiet"
            icon={<Ban size={15} />}
            onPress={() => setAsking('revoke')}
          >
            {t('revoking.revoke')}
          </Button>
        )}
        {revocation && !replacedBy && revocation.publishedAt === null && (
          <Button
            size="small"
            icon={<RotateCcw size={15} />}
            isPending={busy}
            onPress={() => void takeBack()}
          >
            {t('revoking.takeBack')}
          </Button>
        )}
        <Button
          size="small"
          look="danger-quiet"
          icon={<Eraser size={15} />}
          onPress={() => setAsking('erase')}
        >
          {t('revoking.erase')}
        </Button>
      </div>
      <Question
        isOpen={asking === 'revoke'}
        title={t('revoking.revokeTitle')}
        keep={t('revoking.keepBadge')}
        act={t('revoking.revokeAct')}
        isDangerous
        isPending={busy}
        onKeep={() => setAsking(null)}
        onAct={() => void revoke()}
      >
        <p>{t('revoking.revokeMore')}</p>
        <TextField
          label={t('revoking.reason')}
          help={t('revoking.reasonHelp')}
          value={reason}
          onChange={setReason}
          anyScript
        />
        <Failure error={error} />
      </Question>
      <Question
        isOpen={asking === 'erase'}
        title={t('revoking.eraseTitle')}
        keep={t('revoking.keepPerson')}
        act={t('revoking.erase')}
        isDangerous
        isPending={busy}
        onKeep={() => setAsking(null)}
        onAct={() => void erase()}
      >
        <p>{t('revoking.eraseMore')}</p>
        <Failure error={error} />
      </Question>
    </section>
  )
}

import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { DayField } from '../../components/DayField.tsx'
import { Note } from '../../components/Note.tsx'
import css from '../../components/Question.module.css'
import { SignForm } from '../../components/SignForm.tsx'
import { TextField } from '../../components/TextField.tsx'
import { dayOf } from '../../i18n/format.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import type { Entry } from './entry.ts'

interface CorrectingProps {
  readonly entry: Entry
  /** With the id of the corrected badge. */
  readonly onCorrected: (credentialId: string) => void
}

/** What was written wrong is given anew; nothing that was signed can be changed. */
export function Correcting({ entry, onCorrected }: CorrectingProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" icon={<PencilLine size={15} />} onPress={() => setOpen(true)}>
        {t('correcting.correct')}
      </Button>
      {isOpen && <CorrectionDialog entry={entry} onCorrected={onCorrected} onClose={() => setOpen(false)} />}
    </>
  )
}

function CorrectionDialog({ entry, onCorrected, onClose }: CorrectingProps & { onClose: () => void }) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const before = { name: entry.name, email: entry.email ?? '', evidence: entry.evidence ?? '' }
  const [cells, setCells] = useState(before)
  const [awardedOn, setAwardedOn] = useState(entry.awardedOn)
  const [activityStart, setActivityStart] = useState(entry.activityStart)
  const [activityEnd, setActivityEnd] = useState(entry.activityEnd)
  const hasActivity = entry.activityStart !== null || entry.activityEnd !== null
  const isChanged =
    awardedOn !== entry.awardedOn ||
    activityStart !== entry.activityStart ||
    activityEnd !== entry.activityEnd ||
    Object.keys(before).some((key) => differs(key as keyof typeof before))

  function differs(key: keyof typeof before): boolean {
    return cells[key].trim() !== before[key]
  }
  async function correct(): Promise<void> {
    const { credentialId } = await studio.registry.correct({
      credentialId: entry.credentialId,
      ...cells,
      awardedOn,
      activityStart: activityStart ?? '',
      activityEnd: activityEnd ?? '',
      batchName: t('correcting.batch'),
    })
    toast(t('correcting.done'))
    onClose()
    forget()
    onCorrected(credentialId)
  }

  return (
    <ModalOverlay className={cx(css.scrim)} isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={cx(css.modal)}>
        <Dialog className={cx(css.dialog)}>
          <Heading slot="title">{t('correcting.title')}</Heading>
          <div className={css.words}>
            <p>{t('correcting.more')}</p>
            {(['name', 'email', 'evidence'] as const).map((field) => (
              <TextField
                key={field}
                anyScript
                autoFocus={field === 'name'}
                label={t(`field.as.${field}`)}
                optional={field !== 'name'}
                value={cells[field]}
                onChange={(value) => setCells((now) => ({ ...now, [field]: value }))}
              />
            ))}
            <DayField
              label={t('review.date')}
              value={awardedOn}
              latest={dayOf(new Date())}
              onChange={(day) => day && setAwardedOn(day)}
            />
            {hasActivity && (
              <>
                <DayField
                  label={t('field.as.activityStart')}
                  value={activityStart}
                  latest={dayOf(new Date())}
                  onChange={setActivityStart}
                />
                <DayField label={t('field.as.activityEnd')} value={activityEnd} onChange={setActivityEnd} />
              </>
            )}
            {!entry.isListed && <Note tone="care">{t('correcting.alone')}</Note>}
            <SignForm
              label={t('correcting.act')}
              isDisabled={!isChanged || cells.name.trim() === ''}
              onUnlocked={correct}
            />
          </div>
          <footer className={css.foot}>
            <Button onPress={onClose}>{t('correcting.keep')}</Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

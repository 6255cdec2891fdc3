import { Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { SignForm } from '../../components/SignForm.tsx'
import { State } from '../../components/State.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import { useReveal } from '../../state/useReveal.ts'
import { BackUpButton } from './BackUpButton.tsx'
import { Pane } from './Pane.tsx'
import { SettingLine } from './SettingLine.tsx'
import css from './Settings.module.css'

export function KeyPane() {
  const { t, format } = useWords()
  const { studio, forget } = useStudio()
  const { announce } = useFeedback()
  const { issuer, unlocked, protection, lastBackupAt, folder } = useWorkspace()
  const reveal = useReveal()
  const [error, setError] = useState<unknown>(null)

  const lock = () => {
    setError(null)
    studio.workspace.lock().then(() => {
      forget('status')
      announce(t('shell.locked'))
    }, setError)
  }
  const closeWorkspace = () => {
    studio.workspace.close().then(() => {
      go({ at: 'open' })
      forget()
    }, setError)
  }

  return (
    <Pane title={t('settings.key')} lead={t('key.lead')}>
      {!lastBackupAt && <Note tone="care">{t('key.neverBackedUp')}</Note>}
      <Failure error={error} />
      <div className={panel.card}>
        <SettingLine
          title={t('key.signing')}
          more={
            <>
              {t('key.made', { day: format.day(issuer.createdAt.slice(0, 10)) })}{' '}
              {t(protection === 'keychain' ? 'home.byKeychain' : 'home.byPassphrase')}
            </>
          }
        >
          <State icon={unlocked ? LockOpen : Lock} tone={unlocked ? 'info' : 'good'}>
            {t(unlocked ? 'shell.unlocked' : 'shell.locked')}
          </State>
        </SettingLine>
        {unlocked ? (
          <SettingLine title={t('key.lockTitle')} more={t('key.lockMore')}>
            <Button icon={<Lock size={15} />} onPress={lock}>
              {t('key.lock')}
            </Button>
          </SettingLine>
        ) : (
          <div className={css.line}>
            <div className={panel.grow}>
              <SignForm
                look="plain"
                label={t('key.unlock')}
                icon={<LockOpen size={15} />}
                onUnlocked={async () => forget('status')}
              />
            </div>
          </div>
        )}
      </div>
      <div className={panel.card}>
        <SettingLine
          title={t('key.backup')}
          more={lastBackupAt ? t('key.backupAt', { when: format.instant(lastBackupAt) }) : t('home.noBackup')}
        >
          <BackUpButton />
        </SettingLine>
        <SettingLine title={t('key.folder')} more={<bdi>{folder}</bdi>}>
          <Button onPress={() => reveal(folder)}>{t('done.folder')}</Button>
        </SettingLine>
        <SettingLine title={t('key.other')} more={t('key.otherMore')}>
          <Button onPress={closeWorkspace}>{t('key.close')}</Button>
        </SettingLine>
      </div>
      <p className={cx(panel.sub)}>{t('key.copyFolder')}</p>
    </Pane>
  )
}

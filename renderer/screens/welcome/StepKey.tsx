import { useState } from 'react'
import { codeOf } from '../../api.ts'
import { Failure } from '../../components/Failure.tsx'
import { PassphraseField } from '../../components/PassphraseField.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { type Asked, strengthOf, webAddress } from './answers.ts'
import { StepFrame } from './StepFrame.tsx'
import { Strength } from './Strength.tsx'

export function StepKey({ answers, answer }: Asked) {
  const { t } = useWords()
  const { studio, status, forget } = useStudio()
  const { toast } = useFeedback()
  const [tried, setTried] = useState(false)
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const byPassphrase = answers.protection === 'passphrase'
  const strength = strengthOf(answers.passphrase)
  const wrong = {
    passphrase: byPassphrase && strength === 0 ? t('welcome.tooShort') : null,
    again: byPassphrase && answers.again !== answers.passphrase ? t('welcome.notTheSame') : null,
  }

  const finish = () => {
    setTried(true)
    if (making || wrong.passphrase || wrong.again) return
    setMaking(true)
    setError(null)
    studio.workspace
      .create({
        folder: answers.folder.trim(),
        issuer: {
          name: answers.name.trim(),
          email: answers.email.trim(),
          url: webAddress(answers.url) ?? '',
          language: answers.language,
        },
        ...(answers.logo ? { logo: answers.logo } : {}),
        ...(byPassphrase ? { passphrase: answers.passphrase } : {}),
        withSampleFamily: true,
      })
      .then(() => {
        go({ at: 'home' })
        forget()
        toast(t('welcome.ready'))
      }, setError)
      .finally(() => setMaking(false))
  }

  return (
    <StepFrame
      step={3}
      title={t('welcome.keyTitle')}
      lead={t('welcome.keyLead')}
      next={t('welcome.finish')}
      isPending={making}
      onNext={finish}
    >
      {status.canUseKeychain && (
        <RadioCards
          label={t('welcome.protection')}
          side="by-side"
          value={answers.protection}
          onChange={(protection) => answer({ protection })}
          cards={[
            { id: 'keychain', label: t('welcome.keychain'), more: t('welcome.keychainMore') },
            { id: 'passphrase', label: t('welcome.passphraseWay'), more: t('welcome.passphraseMore') },
          ]}
        />
      )}
      {byPassphrase && (
        <>
          <PassphraseField
            large
            label={t('welcome.passphrase')}
            value={answers.passphrase}
            onChange={(passphrase) => answer({ passphrase })}
            error={tried ? wrong.passphrase : null}
            help={<Strength of={answers.passphrase} />}
          />
          <PassphraseField
            large
            label={t('welcome.again')}
            value={answers.again}
            onChange={(again) => answer({ again })}
            error={tried ? wrong.again : null}
          />
        </>
      )}
      <Failure error={error} />
      {codeOf(error)?.startsWith('workspace/') && <p className="quiet">{t('welcome.folderTrouble')}</p>}
    </StepFrame>
  )
}

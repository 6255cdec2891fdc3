import { useState } from 'react'
import panel from '../../components/Panel.module.css'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { type Asked, isEmail, webAddress } from './answers.ts'
import { LogoField } from './LogoField.tsx'
import { StepFrame } from './StepFrame.tsx'

export function StepWho({ answers, answer }: Asked) {
  const { t } = useWords()
  const [tried, setTried] = useState(false)
  const wrong = {
    name: answers.name.trim() === '' ? t('welcome.nameMissing') : null,
    email: answers.email.trim() !== '' && !isEmail(answers.email) ? t('welcome.emailWrong') : null,
    url: webAddress(answers.url) === null ? t('welcome.urlWrong') : null,
  }
  const next = () => {
    setTried(true)
    if (!wrong.name && !wrong.email && !wrong.url) go({ at: 'welcome', step: 2 })
  }
  return (
    <StepFrame
      step={1}
      title={t('welcome.whoTitle')}
      lead={t('welcome.whoLead')}
      next={t('nextStep')}
      onNext={next}
    >
      <TextField
        large
        anyScript
        label={t('welcome.name')}
        value={answers.name}
        onChange={(name) => answer({ name })}
        error={tried ? wrong.name : null}
        autoComplete="organization"
        maxLength={200}
      />
      <div className={panel.two}>
        <TextField
          large
          optional
          type="email"
          label={t('welcome.email')}
          value={answers.email}
          onChange={(email) => answer({ email })}
          error={tried ? wrong.email : null}
          help={t('welcome.emailHelp')}
        />
        <TextField
          large
          optional
          label={t('welcome.url')}
          value={answers.url}
          onChange={(url) => answer({ url })}
          error={tried ? wrong.url : null}
          placeholder="aallokko.example"
        />
      </div>
      <LogoField
        label={t('welcome.logo')}
        optional
        logo={answers.logo}
        onChange={(logo) => answer({ logo })}
      />
    </StepFrame>
  )
}

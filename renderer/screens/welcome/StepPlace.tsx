import { useState } from 'react'
import { Note } from '../../components/Note.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import type { Asked } from './answers.ts'
import { StepFrame } from './StepFrame.tsx'

export function StepPlace({ answers, answer }: Asked) {
  const { t } = useWords()
  const [tried, setTried] = useState(false)
  const missing = answers.folder.trim() === ''
  const next = () => {
    setTried(true)
    if (!missing) go({ at: 'welcome', step: 3 })
  }
  return (
    <StepFrame
      step={2}
      title={t('welcome.placeTitle')}
      lead={t('welcome.placeLead')}
      next={t('nextStep')}
      onNext={next}
    >
      <TextField
        large
        label={t('welcome.folder')}
        value={answers.folder}
        onChange={(folder) => answer({ folder })}
        error={tried && missing ? t('welcome.folderMissing') : null}
        help={t('welcome.folderHelp')}
        spellCheck="false"
      />
      <Note>{t('welcome.placeNote')}</Note>
    </StepFrame>
  )
}

import { Steps } from '../../../components/Steps.tsx'
import { useWords } from '../../../i18n/useWords.ts'

export function StartSteps({ now }: { now: 0 | 1 | 2 }) {
  const { t } = useWords()
  return (
    <Steps
      label={t('give.steps')}
      steps={[t('families.start.titles'), t('families.start.look'), t('families.start.design')]}
      now={now}
    />
  )
}

import { Steps } from '../../components/Steps.tsx'
import { useWords } from '../../i18n/useWords.ts'

export function GiveSteps({ now }: { now: 0 | 1 | 2 }) {
  const { t } = useWords()
  return (
    <Steps label={t('give.steps')} steps={[t('give.people'), t('give.review'), t('give.print')]} now={now} />
  )
}

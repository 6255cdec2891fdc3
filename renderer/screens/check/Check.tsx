import { ScanSearch } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { CheckResult } from './CheckResult.tsx'
import { CheckStart } from './CheckStart.tsx'
import { useChecking } from './useChecking.ts'

/** Any Open Badge, from any issuer, without internet. */
export function Check() {
  const { t } = useWords()
  const checking = useChecking()
  return (
    <Page
      title={t('check.title')}
      sub={t('check.sub')}
      actions={
        checking.answers && (
          <Button icon={<ScanSearch size={16} />} onPress={checking.startAgain}>
            {t('check.another')}
          </Button>
        )
      }
    >
      {checking.answers ? <CheckResult checking={checking} /> : <CheckStart checking={checking} />}
    </Page>
  )
}

import { ArrowLeft } from 'lucide-react'
import { ButtonLink } from '../../components/Button.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'

export function BackToFamilies() {
  const { t } = useWords()
  return (
    <ButtonLink look="quiet" href={hrefOf({ at: 'families' })} aria-label={t('families.back')}>
      <ArrowLeft size={18} className="flip" />
    </ButtonLink>
  )
}

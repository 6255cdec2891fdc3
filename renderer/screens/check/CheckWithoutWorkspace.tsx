import { ArrowLeft } from 'lucide-react'
import { ButtonLink } from '../../components/Button.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { Check } from './Check.tsx'
import css from './CheckWithoutWorkspace.module.css'

/** For an employer who only wants to know: no set-up needed. */
export function CheckWithoutWorkspace() {
  const { t } = useWords()
  return (
    <main className={css.alone}>
      <div className={css.back}>
        <ButtonLink
          look="quiet"
          href={hrefOf({ at: 'welcome', step: 0 })}
          icon={<ArrowLeft size={16} className="flip" />}
        >
          {t('check.toStart')}
        </ButtonLink>
      </div>
      <Check />
    </main>
  )
}

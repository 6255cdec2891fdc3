import { ArrowRight, FolderOpen, Languages, ScanSearch } from 'lucide-react'
import { useEffect } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Mark } from '../../components/Mark.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { interfaceLanguages } from '../../state/preferences.ts'
import { usePreferences } from '../../state/usePreferences.ts'
import css from './Hello.module.css'

/** Each language in its own words. */
export const ownNames = { en: 'English', fi: 'Suomi', ar: 'العربية' } as const

export function Hello() {
  const { t } = useWords()
  const { preferences, change } = usePreferences()
  useEffect(() => {
    document.title = 'Rosette'
  }, [])
  return (
    <div className={css.hello}>
      <div className={css.middle}>
        <Mark size={56} />
        <h1>{t('welcome.title')}</h1>
        <p className={css.promise}>{t('welcome.promise')}</p>
        <div className={css.ways}>
          <ButtonLink
            look="primary"
            size="large"
            href={hrefOf({ at: 'welcome', step: 1 })}
            iconAfter={<ArrowRight size={17} className="flip" />}
          >
            {t('welcome.setUp')}
          </ButtonLink>
          <ButtonLink look="plain" size="large" href={hrefOf({ at: 'open' })} icon={<FolderOpen size={17} />}>
            {t('welcome.openExisting')}
          </ButtonLink>
        </div>
        <div className={css.only}>
          <ButtonLink
            look="quiet"
            size="large"
            href={hrefOf({ at: 'check' })}
            icon={<ScanSearch size={17} />}
          >
            {t('welcome.check')}
          </ButtonLink>
        </div>
        <p className="quiet">{t('welcome.free')}</p>
      </div>
      <fieldset className={css.languages} aria-label={t('welcome.language')}>
        <Languages size={17} />
        {interfaceLanguages.map((language) => (
          <AriaButton
            key={language}
            className={cx(css.language)}
            lang={language}
            aria-pressed={preferences.language === language}
            onPress={() => change({ language })}
          >
            {ownNames[language]}
          </AriaButton>
        ))}
      </fieldset>
    </div>
  )
}

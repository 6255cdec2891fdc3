import panel from '../../components/Panel.module.css'
import { RadioCards } from '../../components/RadioCards.tsx'
import { dayOf } from '../../i18n/format.ts'
import { useWords } from '../../i18n/useWords.ts'
import { interfaceLanguages } from '../../state/preferences.ts'
import { usePreferences } from '../../state/usePreferences.ts'
import { ownNames } from '../welcome/Hello.tsx'
import { Pane } from './Pane.tsx'
import css from './Settings.module.css'

export function LanguagesPane() {
  const { t, format } = useWords()
  const { preferences, change } = usePreferences()
  return (
    <Pane title={t('settings.languages')} lead={t('languages.lead')}>
      <div className={`${panel.card} ${css.form}`}>
        <RadioCards
          label={t('languages.studio')}
          value={preferences.language}
          onChange={(language) => change({ language })}
          cards={interfaceLanguages.map((id) => ({ id, label: ownNames[id], more: t(`languages.${id}`) }))}
        />
        <p className={panel.sub}>{t('languages.dates', { day: format.weekday(dayOf(new Date())) })}</p>
      </div>
    </Pane>
  )
}

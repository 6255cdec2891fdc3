import { Radio, RadioGroup } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { Segments } from '../../components/Segments.tsx'
import { Switch } from '../../components/Switch.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { type Theme, textSizes, themes } from '../../state/preferences.ts'
import { usePreferences } from '../../state/usePreferences.ts'
import { Pane } from './Pane.tsx'
import { SettingLine } from './SettingLine.tsx'
import css from './Settings.module.css'
import { ThemeSample } from './ThemeSample.tsx'

export function AppearancePane() {
  const { t } = useWords()
  const { preferences, change } = usePreferences()
  return (
    <Pane title={t('settings.appearance')} lead={t('appearance.lead')}>
      <div className={panel.card}>
        <RadioGroup
          className={cx(css.form)}
          aria-label={t('appearance.theme')}
          value={preferences.theme}
          onChange={(theme) => change({ theme: theme as Theme })}
        >
          <div className={css.themes}>
            {themes.map((theme) => (
              <Radio key={theme} value={theme} className={cx(css.theme)}>
                <ThemeSample theme={theme} />
                {t(`appearance.${theme}`)}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <SettingLine title={t('appearance.size')} more={t('appearance.sizeMore')}>
          <Segments
            label={t('appearance.size')}
            value={preferences.size}
            onChange={(size) => change({ size })}
            segments={textSizes.map((id) => ({ id, label: t(`appearance.${id}`) }))}
          />
        </SettingLine>
        <div className={css.line}>
          <div className={panel.grow}>
            <Switch
              label={<b>{t('appearance.calm')}</b>}
              more={t('appearance.calmMore')}
              isOn={preferences.calm}
              onChange={(calm) => change({ calm })}
            />
          </div>
        </div>
      </div>
    </Pane>
  )
}

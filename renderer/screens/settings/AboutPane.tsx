import { cx } from '../../components/cx.ts'
import { Mark } from '../../components/Mark.tsx'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useStudio } from '../../state/studio.ts'
import { IconLicences } from './IconLicences.tsx'
import { Pane } from './Pane.tsx'
import css from './Settings.module.css'

export function AboutPane() {
  const { t } = useWords()
  const { status } = useStudio()
  return (
    <Pane title={t('settings.about')} lead={t('about.lead')}>
      <div className={cx(panel.card, css.about)}>
        <Mark size={72} />
        <div>
          <h3>Rosette {status.version}</h3>
          <p>{t('about.free')}</p>
          <p>{t('about.formats')}</p>
          <p>{t('about.private')}</p>
        </div>
      </div>
      <IconLicences />
    </Pane>
  )
}

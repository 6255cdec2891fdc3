import { HardDrive, ShieldCheck } from 'lucide-react'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useWorkspace } from '../../state/studio.ts'
import { BackUpButton } from '../settings/BackUpButton.tsx'
import css from './SafeKeeping.module.css'

export function SafeKeeping() {
  const { t, format } = useWords()
  const { lastBackupAt, protection } = useWorkspace()
  return (
    <section aria-labelledby="home-safe">
      <div className={panel.sectionHead}>
        <h2 id="home-safe">{t('home.safe')}</h2>
      </div>
      <ul className={cx(panel.card, panel.lines, css.list)}>
        <li>
          <ShieldCheck size={19} className={css.good} />
          <div className={panel.grow}>
            <b>{t('home.keyProtected')}</b>
            <div className={panel.sub}>
              {t(protection === 'keychain' ? 'home.byKeychain' : 'home.byPassphrase')}
            </div>
          </div>
        </li>
        <li>
          <HardDrive size={19} className={lastBackupAt ? css.good : css.care} />
          <div className={panel.grow}>
            <b>
              {lastBackupAt
                ? t('home.lastBackup', { when: format.daysAgo(lastBackupAt, new Date()) })
                : t('home.noBackup')}
            </b>
            <div className={panel.sub}>{t('home.backupMore')}</div>
          </div>
          <BackUpButton size="small" />
        </li>
      </ul>
    </section>
  )
}

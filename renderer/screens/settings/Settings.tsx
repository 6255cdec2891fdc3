import { Building2, Info, KeyRound, Languages, type LucideIcon, Palette, Printer, Type } from 'lucide-react'
import { Link } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import { Page } from '../../components/Page.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf, type SettingsPane, settingsPanes } from '../../routes.ts'
import { AboutPane } from './AboutPane.tsx'
import { AppearancePane } from './AppearancePane.tsx'
import { FontsPane } from './FontsPane.tsx'
import { IssuerPane } from './IssuerPane.tsx'
import { KeyPane } from './KeyPane.tsx'
import { LanguagesPane } from './LanguagesPane.tsx'
import { PrinterPane } from './PrinterPane.tsx'
import css from './Settings.module.css'

const icons: Readonly<Record<SettingsPane, LucideIcon>> = {
  issuer: Building2,
  key: KeyRound,
  printer: Printer,
  fonts: Type,
  languages: Languages,
  appearance: Palette,
  about: Info,
}
const panes = {
  issuer: IssuerPane,
  key: KeyPane,
  printer: PrinterPane,
  fonts: FontsPane,
  languages: LanguagesPane,
  appearance: AppearancePane,
  about: AboutPane,
} as const

export function Settings({ pane }: { pane: SettingsPane }) {
  const { t } = useWords()
  const Pane = panes[pane]
  return (
    <Page title={t('shell.settings')} flush>
      <div className={css.settings}>
        <nav className={css.places} aria-label={t('shell.settings')}>
          {settingsPanes.map((id) => {
            const Icon = icons[id]
            return (
              <Link
                key={id}
                className={cx(css.place)}
                href={hrefOf({ at: 'settings', pane: id })}
                aria-current={id === pane ? 'page' : 'false'}
              >
                <Icon size={17} />
                {t(`settings.${id}`)}
              </Link>
            )
          })}
        </nav>
        <section className={css.pane} aria-labelledby="pane">
          <Pane />
        </section>
      </div>
    </Page>
  )
}

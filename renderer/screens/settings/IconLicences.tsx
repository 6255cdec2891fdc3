import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import css from './IconLicences.module.css'

/** Where the icons come from, each set with the notices that its licence wants passed on. */
export function IconLicences() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: sets } = useQuery('iconLicences', () => studio.artwork.iconLicences())
  if (!sets) return null
  return (
    <section className={cx(panel.card, css.licences)} aria-labelledby="icon-licences">
      <h3 id="icon-licences">{t('about.icons')}</h3>
      <p>{t('about.iconsMore')}</p>
      {sets.map(({ set, version, author, licence, url, icons, text }) => (
        <details key={set} className={css.set}>
          <summary>
            <bdi>{set}</bdi>
            <span className={panel.sub}>
              <bdi>{licence}</bdi> · {t('about.iconCount', { count: icons })}
            </span>
          </summary>
          <dl className={panel.facts}>
            <dt>{t('about.iconAuthor')}</dt>
            <dd>
              <bdi>{author}</bdi>
            </dd>
            <dt>{t('about.iconVersion')}</dt>
            <dd>
              <bdi>{version}</bdi>
            </dd>
            <dt>{t('about.iconAddress')}</dt>
            <dd>
              <bdi>{url}</bdi>
            </dd>
          </dl>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre className={cx(panel.document, css.text)} tabIndex={0} dir="ltr" lang="en">
            {text}
          </pre>
        </details>
      ))}
    </section>
  )
}

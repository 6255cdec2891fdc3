import { Link } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import { useWords } from '../../i18n/useWords.ts'
import { familyParts, hrefOf, type Route } from '../../routes.ts'
import css from './FamilyParts.module.css'

/** Design, facts and languages of one family: three views of the same badges. */
export function FamilyParts({ route }: { route: Extract<Route, { at: 'family' }> }) {
  const { t } = useWords()
  return (
    <nav className={css.parts} aria-label={t('families.parts')}>
      {familyParts.map((part) => (
        <Link
          key={part}
          href={hrefOf({ ...route, part, member: null })}
          className={cx(css.part)}
          aria-current={part === route.part ? 'page' : 'false'}
        >
          {t(`families.part.${part}`)}
        </Link>
      ))}
    </nav>
  )
}

import type { Verification } from '#core/contract/verify'
import { cx } from '../../components/cx.ts'
import { Markdown } from '../../components/Markdown.tsx'
import { Name } from '../../components/Name.tsx'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import css from './CheckResult.module.css'

/** What the badge itself says, whether or not it can be relied on. */
export function BadgeSays({ answer }: { answer: Verification }) {
  const { t, format } = useWords()
  const { says, image } = answer
  if (!says && !image) return null
  const day = says?.awardedOn && format.day(says.awardedOn.slice(0, 10))
  const activity = says && format.days(says)
  return (
    <aside className={cx(panel.card, css.badge)} aria-label={t('check.says')}>
      {image && (
        <div className={cx(panel.plate, css.plate)}>
          <img src={image} alt={says?.achievement ?? ''} />
        </div>
      )}
      {says && (
        <>
          <div className={css.says}>
            <h2 dir="auto">{says.achievement}</h2>
            {says.recipient && <Name>{says.recipient}</Name>}
            <p className="quiet">
              <bdi>{says.issuerName}</bdi>
              {day && ` · ${day}`}
            </p>
            {activity && <p className="quiet">{t('check.activity', { days: activity })}</p>}
            {says.validUntil && (
              <p className="quiet">{t('drawer.until', { day: format.day(says.validUntil.slice(0, 10)) })}</p>
            )}
          </div>
          {says.criteria && (
            <div className={css.criteria}>
              <h3>{t('check.criteria')}</h3>
              <Markdown text={says.criteria} />
            </div>
          )}
        </>
      )}
    </aside>
  )
}

import type { LucideIcon } from 'lucide-react'
import { Award, CalendarDays, FolderOpen, Globe, Pencil, Printer, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Page } from '../../components/Page.tsx'
import panel from '../../components/Panel.module.css'
import { Switch } from '../../components/Switch.tsx'
import { TemplateChoice } from '../../components/TemplateChoice.tsx'
import { TextField } from '../../components/TextField.tsx'
import { VisibilityChoice } from '../../components/VisibilityChoice.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf, type ListStep } from '../../routes.ts'
import { useDraft, useGive } from '../../state/give.tsx'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio, useWorkspace } from '../../state/studio.ts'
import { useAchievements } from '../../state/useLists.ts'
import { GiveSteps } from './GiveSteps.tsx'
import { MissingLetters } from './MissingLetters.tsx'
import css from './ReviewScreen.module.css'
import { SignCard } from './SignCard.tsx'

/** Five facts to confirm before anything is signed. */
export function ReviewScreen() {
  const { t, format } = useWords()
  const { change } = useGive()
  const { folder } = useWorkspace()
  const { list, counts, defaults, name, thenPrint, template } = useDraft()
  const hasDateColumn = list.columns.some(({ field }) => field === 'date')
  if (!counts) return null
  const { activityStart = null, activityEnd = null } = defaults
  const activity = format.days({ activityStart, activityEnd })

  return (
    <Page title={t('review.title')} sub={t('review.sub')} actions={<GiveSteps now={1} />}>
      <div className={css.review}>
        <section className={panel.card} aria-label={t('review.title')}>
          <Fact icon={Users} label={t('review.who')} step="people">
            <b>{t('review.people', { count: counts.ready })}</b>
            <p>
              {counts.withoutEmail > 0
                ? t('review.withoutEmail', { count: counts.withoutEmail })
                : t('review.allWithEmail')}
              {counts.rows - counts.ready > 0 &&
                ` ${t('review.notIncluded', { count: counts.rows - counts.ready })}`}
            </p>
          </Fact>
          <Fact icon={Award} label={t('review.what')} step="columns">
            <WhichBadges />
          </Fact>
          <Fact icon={CalendarDays} label={t('review.date')} step="columns">
            <b>{format.weekday(defaults.date)}</b>
            {hasDateColumn && <p>{t('review.dateFromList')}</p>}
            {activity && <p>{t('check.activity', { days: activity })}</p>}
          </Fact>
          <Fact icon={FolderOpen} label={t('review.files')}>
            <b>{t('review.filesWhat')}</b>
            <p>
              {t('review.savedIn')} <bdi>{folder}</bdi>
            </p>
            <div className={css.name}>
              <TextField
                anyScript
                label={t('review.name')}
                value={name}
                onChange={(next) => change({ name: next })}
                maxLength={120}
                error={name.trim() === '' ? t('review.nameMissing') : null}
              />
            </div>
          </Fact>
          <OnTheWeb />
          <Fact icon={Printer} label={t('review.print')}>
            <Switch
              label={<b>{t('review.printNow')}</b>}
              more={t('review.printMore')}
              isOn={thenPrint}
              onChange={(isOn) => change({ thenPrint: isOn })}
            />
            {thenPrint && (
              <div className={css.template}>
                <MissingLetters />
                <TemplateChoice
                  achievementId={counts.achievements[0]?.id ?? null}
                  value={template}
                  onChange={(id) => change({ template: id })}
                />
              </div>
            )}
          </Fact>
        </section>
        <SignCard />
      </div>
    </Page>
  )
}

/** Only where badges are published at all. */
function OnTheWeb() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { change } = useGive()
  const { visibility } = useDraft()
  const { data: state } = useQuery('sync:state', () => studio.sync.state())
  if (!state?.connection) return null
  return (
    <Fact icon={Globe} label={t('review.web')}>
      <div className={css.name}>
        <VisibilityChoice
          value={visibility}
          ofAll={state.connection.visibility}
          onChange={(chosen) => change({ visibility: chosen })}
        />
      </div>
    </Fact>
  )
}

interface FactProps {
  readonly icon: LucideIcon
  readonly label: string
  /** Where it can be changed, when not here. */
  readonly step?: ListStep
  readonly children: ReactNode
}

function Fact({ icon: Icon, label, step, children }: FactProps) {
  const { t } = useWords()
  return (
    <div className={css.fact}>
      <Icon size={19} />
      <div className={panel.grow}>
        <h2>{label}</h2>
        {children}
      </div>
      {step && (
        <ButtonLink
          look="quiet"
          size="small"
          icon={<Pencil size={14} />}
          aria-label={t('review.changeOf', { what: label })}
          href={hrefOf({ at: 'list', step })}
        >
          {t('review.change')}
        </ButtonLink>
      )}
    </div>
  )
}

function WhichBadges() {
  const { t } = useWords()
  const { counts } = useDraft()
  const { data: badges = [] } = useAchievements()
  const countById = new Map(counts?.achievements.map(({ id, count }) => [id, count]))
  return (
    <ul className={cx(css.badges)}>
      {badges
        .filter(({ id }) => countById.has(id))
        .map(({ id, name, image }) => (
          <li key={id}>
            <BadgePicture image={image} size={44} />
            <span>
              <b>
                <bdi>{name}</bdi>
              </b>
              <small>{t('review.people', { count: countById.get(id) ?? 0 })}</small>
            </span>
          </li>
        ))}
    </ul>
  )
}

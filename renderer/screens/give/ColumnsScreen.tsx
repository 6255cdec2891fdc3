import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { PeopleList, PersonField, ReadingChoice } from '#core/contract/people'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { dayOf } from '../../i18n/format.ts'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useDraft, useGive } from '../../state/give.tsx'
import { useStudio } from '../../state/studio.ts'
import { activityProblem } from './activityProblem.ts'
import css from './ColumnsScreen.module.css'
import { ColumnTable } from './ColumnTable.tsx'
import { hasNames } from './columnFields.ts'
import { DefaultsCard } from './DefaultsCard.tsx'
import { GiveSteps } from './GiveSteps.tsx'
import { ReadingPanel } from './ReadingPanel.tsx'

/** How the list was read, with every guess shown and open to change. */
export function ColumnsScreen() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { change } = useGive()
  const { list, defaults } = useDraft()
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const follow = (asked: Promise<PeopleList>) => {
    setBusy(true)
    setError(null)
    asked.then((next) => change({ list: next, counts: null }), setError).finally(() => setBusy(false))
  }
  const readAgain = (choice: ReadingChoice) => follow(studio.people.readAgain({ id: list.id, choice }))
  const mapColumns = (fields: PersonField[], dateOrder?: PeopleList['dateOrder']) =>
    follow(studio.people.map({ id: list.id, fields, ...(dateOrder ? { dateOrder } : {}) }))

  const named = hasNames(list.columns)
  const has = (wanted: PersonField) => list.columns.some(({ field }) => field === wanted)
  const hasBadgeColumn = has('badge')
  const badgeMissing = !hasBadgeColumn && defaults.achievementId === null

  const check = () => {
    setTried(true)
    if (!named || badgeMissing || activityProblem(defaults, dayOf(new Date())) !== null) return
    setBusy(true)
    setError(null)
    studio.people
      .check({ id: list.id, defaults })
      .then((counts) => {
        change({ counts })
        go({ at: 'list', step: 'people' })
      }, setError)
      .finally(() => setBusy(false))
  }

  return (
    <Page
      title={t('columns.title', { count: list.rowCount })}
      sub={<bdi>{list.title}</bdi>}
      actions={<GiveSteps now={0} />}
      flush
      footer={
        <>
          <ButtonLink look="quiet" href={hrefOf({ at: 'give', badge: null })}>
            {t('columns.other')}
          </ButtonLink>
          <span className={css.gap} />
          <Button
            look="primary"
            isPending={busy}
            onPress={check}
            iconAfter={<ArrowRight size={16} className="flip" />}
          >
            {t('columns.check', { count: list.rowCount })}
          </Button>
        </>
      }
    >
      <div className={css.columns}>
        <div className={css.main}>
          <Failure error={error} />
          <DefaultsCard
            hasBadgeColumn={hasBadgeColumn}
            hasDateColumn={has('date')}
            hasStartColumn={has('activityStart')}
            hasEndColumn={has('activityEnd')}
            badgeMissing={tried && badgeMissing}
          />
          <ColumnTable
            columns={list.columns}
            nameMissing={tried && !named}
            onChange={(fields) => mapColumns(fields)}
          />
        </div>
        <ReadingPanel
          list={list}
          onReading={readAgain}
          onDateOrder={(order) =>
            mapColumns(
              list.columns.map(({ field }) => field),
              order,
            )
          }
        />
      </div>
    </Page>
  )
}

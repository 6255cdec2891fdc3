import { ArrowRight, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { ListCounts, ListRow } from '#core/contract/people'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go, hrefOf } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useDraft, useGive } from '../../state/give.tsx'
import { useStudio } from '../../state/studio.ts'
import { usePages } from '../../state/usePages.ts'
import { AttendanceButton } from './AttendanceButton.tsx'
import { GiveSteps } from './GiveSteps.tsx'
import { MissingLetters } from './MissingLetters.tsx'
import css from './PeopleScreen.module.css'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { type RowActs, useRowActs } from './useRowActs.ts'

type Only = 'problems' | 'ready' | 'left-out' | 'all'

/** Problems where they are, mended where they are shown. One bad row never stops the rest. */
export function PeopleScreen() {
  const { t, format } = useWords()
  const { studio } = useStudio()
  const { change } = useGive()
  const { announce } = useFeedback()
  const { list, counts, defaults } = useDraft()
  const [only, setOnly] = useState<Only>(counts && counts.bad + counts.noted > 0 ? 'problems' : 'all')
  const [editing, setEditing] = useState<ListRow | 'new' | null>(null)

  const pages = usePages<ListRow>(`${list.id}:${only}:${JSON.stringify(defaults)}`, (offset, limit) =>
    studio.people.rows({ id: list.id, only, offset, limit }),
  )
  const counted = (next: ListCounts) => {
    change({ counts: next })
    announce(t('people.readyNow', { count: next.ready }))
  }
  const acts: RowActs = useRowActs(list.id, pages, counted, setEditing)

  if (!counts) return <NotChecked />
  const segments = [
    { id: 'problems', label: t('people.problems'), count: format.number(counts.bad + counts.noted) },
    { id: 'ready', label: t('people.ready'), count: format.number(counts.ready) },
    { id: 'left-out', label: t('people.leftOut'), count: format.number(counts.leftOut) },
    { id: 'all', label: t('people.all'), count: format.number(counts.rows) },
  ] as const

  return (
    <Page
      title={t('people.title')}
      sub={<bdi>{list.title}</bdi>}
      actions={<GiveSteps now={0} />}
      flush
      bar={
        <>
          <Segments label={t('people.show')} segments={segments} value={only} onChange={setOnly} />
          <span className={css.gap} />
          <AttendanceButton list={list} />
          <Button icon={<UserPlus size={16} />} onPress={() => setEditing('new')}>
            {t('people.add')}
          </Button>
        </>
      }
      footer={
        <>
          <ButtonLink look="quiet" href={hrefOf({ at: 'list', step: 'columns' })}>
            {t('people.back')}
          </ButtonLink>
          <p className={css.reassure}>{reassurance(counts, t)}</p>
          <Button
            look="primary"
            isDisabled={counts.ready === 0}
            iconAfter={<ArrowRight size={16} className="flip" />}
            onPress={() => go({ at: 'list', step: 'review' })}
          >
            {t('people.continue', { count: counts.ready })}
          </Button>
        </>
      }
    >
      <Failure error={pages.error} onRetry={pages.reload} />
      <div className={css.letters}>
        <MissingLetters onJudged={pages.reload} />
      </div>
      <PeopleTable columns={list.columns} pages={pages} only={only} acts={acts} />
      {editing && (
        <PersonDialog
          listId={list.id}
          columns={list.columns}
          row={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={(row, next) => {
            setEditing(null)
            counted(next)
            if (editing === 'new') pages.reload()
            else pages.replace((old) => old.row === row.row, row)
          }}
        />
      )}
    </Page>
  )
}

function reassurance(counts: ListCounts, t: ReturnType<typeof useWords>['t']): string {
  if (counts.bad > 0) return t('people.badWait', { count: counts.bad })
  if (counts.withoutEmail > 0) return t('people.noEmail', { count: counts.withoutEmail })
  return t('people.allRight')
}

/** The columns were changed after the check: the rows must be looked at anew. */
function NotChecked() {
  const { t } = useWords()
  return (
    <Page title={t('people.title')}>
      <ButtonLink look="primary" href={hrefOf({ at: 'list', step: 'columns' })}>
        {t('people.back')}
      </ButtonLink>
    </Page>
  )
}

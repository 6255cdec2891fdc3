import { ArrowLeft, ArrowRight, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { TitleFound } from '#core/contract/families'
import type { Look } from '#core/family/familyDocument'
import { styles } from '#core/family/styles'
import { Button } from '../../../components/Button.tsx'
import { Failure } from '../../../components/Failure.tsx'
import { Note } from '../../../components/Note.tsx'
import { Page } from '../../../components/Page.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { go } from '../../../routes.ts'
import { freeName } from '../../../state/freeName.ts'
import { useStudio, useWorkspace } from '../../../state/studio.ts'
import { useLeaveGuard } from '../../../state/useLeaveGuard.tsx'
import { useFamilies } from '../../../state/useLists.ts'
import { LookChoice } from './LookChoice.tsx'
import css from './PlanFamily.module.css'
import { memberOf, type PlannedBadge, planned } from './plannedBadge.ts'
import { StartSteps } from './StartSteps.tsx'
import { TitleRow } from './TitleRow.tsx'
import { useRowPictures } from './useRowPictures.ts'

interface PlanFamilyProps {
  readonly titles: readonly TitleFound[]
  /** What was noticed while reading, as sentences. */
  readonly notes: readonly string[]
  readonly onBack: () => void
}

/** The badges as they will be, each fixable where it stands, beside the look they share. */
export function PlanFamily({ titles, notes, onBack }: PlanFamilyProps) {
  const { t, language } = useWords()
  const { studio, forget } = useStudio()
  const { issuer } = useWorkspace()
  const [rows, setRows] = useState(() => titles.map(planned))
  const [look, setLook] = useState<Look>({ style: styles[0]!.id, changes: {}, brand: '#22508e' })
  const families = useFamilies()
  const [chosenName, setName] = useState<string | null>(null)
  const name =
    chosenName ??
    freeName(
      t('families.start.nameOf', { issuer: issuer.name }),
      (families.data ?? []).map((family) => family.name),
    )
  const [making, setMaking] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const guard = useLeaveGuard(!making)
  const named = useMemo(() => rows.filter(({ title }) => title.trim() !== ''), [rows])
  const pictures = useRowPictures(
    look,
    useMemo(() => named.map(memberOf), [named]),
  )

  const change = (row: PlannedBadge) =>
    setRows((all) => all.map((before) => (before.id === row.id ? row : before)))
  const add = () =>
    setRows((all) => [
      ...all,
      planned({
        title: '',
        subtitle: '',
        level: 0,
        of: 0,
        icon: 'star',
        language: all.at(-1)?.language ?? language,
      }),
    ])
  const make = () => {
    setMaking(true)
    setError(null)
    const members = named.map((row) => ({ ...row, title: row.title.trim() }))
    studio.families.begin({ name: name.trim(), look, members }).then(
      ({ document }) => {
        guard.allow()
        forget('families')
        forget('achievements')
        go({ at: 'family', id: document.id, part: 'design', member: null })
      },
      (failed: unknown) => {
        setMaking(false)
        setError(failed)
      },
    )
  }

  return (
    <Page
      title={t('families.start.planTitle')}
      sub={t('families.start.planSub')}
      before={
        <Button look="quiet" onPress={onBack} aria-label={t('back')}>
          <ArrowLeft size={18} className="flip" />
        </Button>
      }
      actions={<StartSteps now={1} />}
      flush
      footer={
        <>
          <p className={css.reach}>{t('families.start.later')}</p>
          <Button
            look="primary"
            size="large"
            isPending={making}
            isDisabled={named.length === 0 || name.trim() === ''}
            iconAfter={<ArrowRight size={17} className="flip" />}
            onPress={make}
          >
            {t('families.start.make', { count: named.length })}
          </Button>
        </>
      }
    >
      <div className={css.plan}>
        <section className={css.rows} aria-label={t('families.badgesLabel')}>
          <Failure error={error} />
          {notes.length > 0 && (
            <Note tone="care">
              <ul className={css.notes}>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Note>
          )}
          <ul className={css.list}>
            {rows.map((row) => (
              <li key={row.id}>
                <TitleRow
                  row={row}
                  picture={pictures.get(row.id) ?? null}
                  onChange={change}
                  onRemove={() => setRows((all) => all.filter(({ id }) => id !== row.id))}
                />
              </li>
            ))}
          </ul>
          <Button icon={<Plus size={16} />} onPress={add}>
            {t('families.add')}
          </Button>
        </section>
        <LookChoice
          name={name}
          onName={setName}
          look={look}
          onLook={setLook}
          sample={named[0] ? memberOf(named[0]) : null}
        />
      </div>
      {guard.question}
    </Page>
  )
}

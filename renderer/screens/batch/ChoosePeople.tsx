import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components'
import { shortNumber, uuidOfUrn } from '#core/ids'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import panel from '../../components/Panel.module.css'
import { SearchField } from '../../components/SearchField.tsx'
import { TickRow } from '../../components/TickRow.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import css from './ChoosePeople.module.css'

interface ChoosePeopleProps {
  readonly batchId: string
  /** Credentials. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** More than that nobody looks through: they search. */
const SHOWN = 100

/** Some of the people of a batch, found by name or number. Who is chosen stays so while others are searched for. */
export function ChoosePeople({ batchId, chosen, onChange }: ChoosePeopleProps) {
  const { t } = useWords()
  const { studio } = useStudio()
  const [text, setText] = useState('')
  const wanted = useDebounced(text, 200)
  const { data, error } = useQuery(`registry:of ${batchId} ${wanted}`, () =>
    studio.registry.search({ batchId, text: wanted, offset: 0, limit: SHOWN }),
  )
  const entries = data?.entries ?? []
  return (
    <div className={panel.tight}>
      <SearchField
        label={t('printing.search')}
        placeholder={t('printing.searchHint')}
        value={text}
        onChange={setText}
      />
      <Failure error={error} />
      <CheckboxGroup
        aria-label={t('printing.people')}
        className={cx(css.people)}
        value={[...chosen]}
        onChange={onChange}
      >
        {entries.map(({ credentialId, name, achievement }) => (
          <TickRow key={credentialId} value={credentialId} className={css.person}>
            <span className={css.name}>
              <bdi>{name}</bdi>
            </span>
            <small>
              <bdi>{achievement}</bdi> · <bdi>{shortNumber(uuidOfUrn(credentialId))}</bdi>
            </small>
          </TickRow>
        ))}
      </CheckboxGroup>
      <div className={panel.row} aria-live="polite">
        <p className={panel.sub}>
          {data && data.total === 0
            ? t('registry.noneFound')
            : t('printing.chosen', { count: chosen.length })}
          {data && data.total > SHOWN && ` ${t('printing.shownOf', { shown: SHOWN, count: data.total })}`}
        </p>
        {chosen.length > 0 && (
          <Button size="small" look="quiet" onPress={() => onChange([])}>
            {t('printing.nobody')}
          </Button>
        )}
      </div>
    </div>
  )
}

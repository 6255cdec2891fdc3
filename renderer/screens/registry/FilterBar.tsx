import { CalendarDays, X } from 'lucide-react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { DayField } from '../../components/DayField.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import select from '../../components/SelectField.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useAchievements, useBatches } from '../../state/useLists.ts'
import css from './FilterBar.module.css'

export interface Filters {
  readonly text: string
  readonly achievementId: string | null
  readonly batchId: string | null
  readonly from: string | null
  readonly to: string | null
}
export const noFilters: Filters = { text: '', achievementId: null, batchId: null, from: null, to: null }

interface FilterBarProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  /** How many were found; undefined while everything is shown. */
  readonly found: number | undefined
}

const any = 'any'

export function FilterBar({ filters, onChange, found }: FilterBarProps) {
  const { t } = useWords()
  const { data: badges = [] } = useAchievements()
  const { data: batches = [] } = useBatches()
  const set = (some: Partial<Filters>) => onChange({ ...filters, ...some })
  return (
    <>
      <div className={css.search}>
        <SearchField
          label={t('registry.search')}
          placeholder={t('registry.searchHint')}
          value={filters.text}
          onChange={(text) => set({ text })}
        />
      </div>
      <div className={css.choice}>
        <SelectField
          hideLabel
          label={t('registry.badge')}
          value={filters.achievementId ?? any}
          onChange={(id) => set({ achievementId: id === any ? null : id })}
          choices={[
            { id: any, label: t('registry.anyBadge') },
            ...badges.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </div>
      <div className={css.choice}>
        <SelectField
          hideLabel
          label={t('registry.batch')}
          value={filters.batchId ?? any}
          onChange={(id) => set({ batchId: id === any ? null : id })}
          choices={[
            { id: any, label: t('registry.anyBatch') },
            ...batches.map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </div>
      <DateRange filters={filters} set={set} />
      {found !== undefined && (
        <>
          <Button look="quiet" size="small" icon={<X size={14} />} onPress={() => onChange(noFilters)}>
            {t('registry.clear')}
          </Button>
          <span className={css.found} aria-live="polite">
            {t('registry.found', { count: found })}
          </span>
        </>
      )}
    </>
  )
}

function DateRange({ filters, set }: { filters: Filters; set: (some: Partial<Filters>) => void }) {
  const { t, format } = useWords()
  const { from, to } = filters
  const words = from && to ? `${format.shortDay(from)} – ${format.shortDay(to)}` : null
  return (
    <DialogTrigger>
      <AriaButton className={cx(select.button, css.dates)}>
        <CalendarDays size={15} />
        {words ??
          (from
            ? t('registry.since', { day: format.shortDay(from) })
            : to
              ? t('registry.until', { day: format.shortDay(to) })
              : t('registry.anyDate'))}
      </AriaButton>
      <Popover className={cx(select.popover)} offset={4}>
        <Dialog className={cx(css.range)} aria-label={t('registry.dates')}>
          <DayField label={t('registry.from')} value={from} onChange={(day) => set({ from: day })} />
          <DayField label={t('registry.to')} value={to} onChange={(day) => set({ to: day })} />
          <Button look="quiet" onPress={() => set({ from: null, to: null })}>
            {t('registry.anyDate')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

import type { PeopleList, ReadingChoice } from '#core/contract/people'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { RadioCards } from '../../components/RadioCards.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { Switch } from '../../components/Switch.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './ReadingPanel.module.css'

const delimiters = [
  { id: ',', word: 'comma' },
  { id: ';', word: 'semicolon' },
  { id: '\t', word: 'tab' },
  { id: '|', word: 'bar' },
] as const
const dateOrders = ['day-month', 'month-day', 'year-month'] as const

interface ReadingPanelProps {
  readonly list: PeopleList
  readonly onReading: (choice: ReadingChoice) => void
  readonly onDateOrder: (order: PeopleList['dateOrder']) => void
}

/** Names of several directions side by side, each in its own. */
function Samples({ text }: { text: string }) {
  return text.split(' · ').map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same list is only ever shown whole.
    <span key={index}>
      {index > 0 && ' · '}
      <bdi>{name}</bdi>
    </span>
  ))
}

/** The letters are chosen by recognising a name, not by knowing a code page. */
export function ReadingPanel({ list, onReading, onDateOrder }: ReadingPanelProps) {
  const { t } = useWords()
  const { reading } = list
  const orders = dateOrders.map((id) => ({ id, label: t(`reading.${id}`) }))
  return (
    <aside className={css.panel} aria-label={t('reading.title')}>
      {list.encodings.length > 1 && (
        <section className={panel.tight}>
          <h2>{t('reading.letters')}</h2>
          <p className={panel.sub}>{t(reading.encodingCertain ? 'reading.certain' : 'reading.guessed')}</p>
          <RadioCards
            hideLabel
            label={t('reading.letters')}
            value={reading.encoding}
            onChange={(encoding) => onReading({ encoding })}
            cards={list.encodings.map(({ encoding, label, sample }) => ({
              id: encoding,
              label,
              more: <Samples text={sample} />,
            }))}
          />
        </section>
      )}
      <section className={panel.stack}>
        <h2>{t('reading.also')}</h2>
        {list.encodings.length === 1 && (
          <dl className={css.fact}>
            <dt>{t('reading.saved')}</dt>
            <dd>{list.encodings[0]?.label}</dd>
          </dl>
        )}
        {reading.sheets.length > 1 && (
          <SelectField
            label={t('reading.sheet')}
            value={reading.sheet}
            onChange={(sheet) => onReading({ sheet })}
            choices={reading.sheets.map((sheet) => ({ id: sheet, label: sheet }))}
          />
        )}
        {reading.delimiter && (
          <SelectField
            label={t('reading.delimiter')}
            value={reading.delimiter}
            onChange={(delimiter) => onReading({ delimiter })}
            choices={delimiters.map(({ id, word }) => ({ id, label: t(`reading.${word}`) }))}
          />
        )}
        {list.dateOrder !== 'none' && (
          <SelectField
            label={t('reading.dates')}
            value={list.dateOrder}
            onChange={onDateOrder}
            choices={orders}
          />
        )}
        {list.dateOrderUnclear && <Note tone="care">{t('reading.datesUnclear')}</Note>}
        <Switch
          label={t('reading.headings')}
          isOn={reading.hasHeader}
          onChange={(hasHeader) => onReading({ hasHeader })}
        />
        {reading.headerLine !== null && reading.headerLine > 1 && (
          <Note>{t('reading.skipped', { count: reading.headerLine - 1 })}</Note>
        )}
      </section>
    </aside>
  )
}

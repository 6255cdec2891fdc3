import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-aria-components'
import type { Batch, PrintSides } from '#core/contract/batches'
import { Button } from '../../components/Button.tsx'
import { CountField } from '../../components/CountField.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { Switch } from '../../components/Switch.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import { orderOf, type PrintChoice } from '../../state/batchRuns.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { useReveal } from '../../state/useReveal.ts'
import { useSeen } from '../../state/useSeen.ts'
import { LabelFields, mostLabels } from './LabelFields.tsx'
import css from './OtherSheets.module.css'
import { SheetPreview } from './SheetPreview.tsx'
import { SidesField } from './SidesField.tsx'
import {
  addressedKinds,
  buttonLayouts,
  choiceAfter,
  envelopeLayouts,
  hasBacks,
  hasMarks,
  isOnLabels,
  nameBadgeLayouts,
  printOrderOf,
  type SheetChoice,
  sheetKinds,
} from './sheetChoice.ts'

interface OtherSheetsProps {
  readonly batch: Batch
  readonly template: string
  readonly people: PrintChoice
  readonly sides: PrintSides
  readonly onSides: (sides: PrintSides) => void
}

/** The same people on other paper: certificates to cut, labels, name badges, buttons, a list to sign. */
export function OtherSheets({ batch, template, people, sides, onSides }: OtherSheetsProps) {
  const { t } = useWords()
  const { runs } = useStudio()
  const { toast } = useFeedback()
  const reveal = useReveal()
  const [choice, setChoice] = useState(() => choiceAfter(batch.printed?.how))
  const set = (some: Partial<SheetChoice>): void => setChoice((before) => ({ ...before, ...some }))
  const { kind } = choice
  const kinds = sheetKinds.filter((id) => batch.counts.withAddress > 0 || !addressedKinds.includes(id))
  const isWrong = isOnLabels(kind) && !(choice.startAt >= 1 && choice.startAt <= mostLabels(choice))
  const isNobody = people.only?.length === 0
  const order = { ...printOrderOf(choice), ...(hasBacks(choice) && { sides }), ...orderOf(people) }
  const [section, isSeen] = useSeen<HTMLElement>()

  async function make(): Promise<void> {
    const count = people.only?.length ?? batch.counts.filed
    const file = await runs.print(batch.id, count, template, order)
    if (file === null) return
    toast(t('sheets.ready', { name: file.split(/[/\\]/).at(-1) }))
    reveal(file)
  }

  return (
    <section ref={section} className={cx(panel.card, panel.padded, panel.tight)}>
      <h3>{t('sheets.title')}</h3>
      <div className={cx(css.row)}>
        <SelectField
          label={t('sheets.layout')}
          value={kind}
          onChange={(next) => set({ kind: next })}
          choices={kinds.map((id) => ({
            id,
            label: t(`sheetKinds.${id}`),
            more: t(`sheetKindsMore.${id}`),
          }))}
        />
        {kind === 'names' && (
          <SelectField
            label={t('sheets.size')}
            value={choice.names}
            onChange={(names) => set({ names })}
            choices={nameBadgeLayouts.map((id) => ({ id, label: t(`nameBadges.${idOf(id)}`) }))}
          />
        )}
        {kind === 'envelopes' && (
          <SelectField
            label={t('sheets.size')}
            value={choice.envelopes}
            onChange={(envelopes) => set({ envelopes })}
            choices={envelopeLayouts.map((id) => ({ id, label: ENVELOPES[id] }))}
          />
        )}
        {kind === 'buttons' && <ButtonFields choice={choice} onChange={set} />}
        {hasBacks(choice) && <SidesField value={sides} onChange={onSides} />}
      </div>
      {isOnLabels(kind) && <LabelFields choice={choice} onChange={set} />}
      {isSeen && !isWrong && !isNobody && <SheetPreview batch={batch} order={{ ...order, template }} />}
      <details className={css.more}>
        <summary>{t('sheets.details')}</summary>
        <div className={panel.tight}>
          {hasMarks(kind) && (
            <Switch
              label={t('sheets.marks')}
              more={t('sheets.marksMore')}
              isOn={choice.marks}
              onChange={(marks) => set({ marks })}
            />
          )}
          <p className={panel.sub}>
            {t('sheets.printerMore')}{' '}
            <Link href={hrefOf({ at: 'settings', pane: 'printer' })}>{t('sheets.printer')}</Link>
          </p>
        </div>
      </details>
      <div className={panel.row}>
        <Button icon={<Printer size={16} />} isDisabled={isWrong || isNobody} onPress={() => void make()}>
          {t('sheets.make')}
        </Button>
        <p className={panel.sub}>{t('sheets.more')}</p>
      </div>
    </section>
  )
}

/** Measures, alike in every language. */
const ENVELOPES = {
  'envelopes:dl': 'DL · 220 × 110 mm',
  'envelopes:c5': 'C5 · 229 × 162 mm',
  'envelopes:c6': 'C6 · 162 × 114 mm',
} as const

const idOf = (layout: (typeof nameBadgeLayouts)[number]) =>
  layout.slice('names:'.length) as '90x55' | '86x54' | 'tent'

interface ButtonFieldsProps {
  readonly choice: SheetChoice
  readonly onChange: (some: Partial<SheetChoice>) => void
}

function ButtonFields({ choice, onChange }: ButtonFieldsProps) {
  const { t } = useWords()
  const { buttons, copies } = choice
  return (
    <>
      <SelectField
        label={t('sheets.size')}
        value={buttons}
        onChange={(next) => onChange({ buttons: next })}
        choices={buttonLayouts.map((id) => ({
          id,
          label: t('sheets.millimetres', { mm: Number(id.slice('buttons:'.length)) }),
        }))}
      />
      <SelectField
        label={t('sheets.howMany')}
        value={copies === null ? 'people' : 'copies'}
        onChange={(next) => onChange({ copies: next === 'people' ? null : 10 })}
        choices={[
          { id: 'people', label: t('sheets.forEach') },
          { id: 'copies', label: t('sheets.copies') },
        ]}
      />
      {copies !== null && (
        <CountField
          label={t('sheets.copiesEach')}
          value={copies}
          onChange={(next) => onChange({ copies: next })}
          most={1000}
        />
      )}
    </>
  )
}

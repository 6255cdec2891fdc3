import { Printer } from 'lucide-react'
import type { Batch, PrintSides, Reprints } from '#core/contract/batches'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { RadioCards } from '../../components/RadioCards.tsx'
import { Segments } from '../../components/Segments.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { orderOf, type PrintChoice } from '../../state/batchRuns.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { usePrinter } from '../../state/usePrinter.ts'
import { ChoosePeople } from './ChoosePeople.tsx'

interface WhoIsPrintedProps {
  readonly batch: Batch
  readonly template: string
  readonly sides: PrintSides
  readonly people: PrintChoice
  readonly onChange: (people: PrintChoice) => void
}

/** Everyone or a few; and for those printed before, whether their page says so. */
export function WhoIsPrinted({ batch, template, sides, people, onChange }: WhoIsPrintedProps) {
  const { t } = useWords()
  const { runs } = useStudio()
  const print = usePrinter()
  const { toast } = useFeedback()
  const { only, reprints } = people
  const count = only?.length ?? batch.counts.filed

  /** While it prints, the screen shows how far it is, and this card is gone: what follows may not need it. */
  async function make(): Promise<void> {
    const file = await runs.print(batch.id, count, template, { sides, ...orderOf(people) })
    if (file === null) return
    toast(t('sheets.ready', { name: file.split(/[/\\]/).at(-1) }))
    print(file)
  }

  return (
    <section className={cx(panel.card, panel.padded, panel.tight)}>
      <h3>{t('printing.title')}</h3>
      <div className={panel.row}>
        <Segments
          label={t('printing.who')}
          segments={[
            { id: 'all', label: t('printing.everyone', { count: batch.counts.filed }) },
            { id: 'some', label: t('printing.some') },
          ]}
          value={only === null ? 'all' : 'some'}
          onChange={(who) => onChange({ ...people, only: who === 'all' ? null : [] })}
        />
      </div>
      {only && (
        <ChoosePeople
          batchId={batch.id}
          chosen={only}
          onChange={(next) => onChange({ ...people, only: next })}
        />
      )}
      {batch.printed && (
        <PrintedBefore
          printed={batch.printed}
          value={reprints}
          onChange={(next) => onChange({ ...people, reprints: next })}
        />
      )}
      <div className={cx(panel.row, panel.wrap)}>
        <Button icon={<Printer size={16} />} isDisabled={count === 0} onPress={() => void make()}>
          {t(only === null ? 'printing.makeAll' : 'printing.makeSome', { count })}
        </Button>
        <p className={panel.sub}>{t(only === null ? 'printing.moreAll' : 'printing.moreSome')}</p>
      </div>
    </section>
  )
}

interface PrintedBeforeProps {
  readonly printed: NonNullable<Batch['printed']>
  readonly value: Reprints
  readonly onChange: (value: Reprints) => void
}

/** What was first printed today is still the first print, unless somebody has handed it out already. */
function PrintedBefore({ printed, value, onChange }: PrintedBeforeProps) {
  const { t, format } = useWords()
  const isEarlier = printed.firstOn < new Date().toISOString().slice(0, 10)
  const mark = { label: t('printing.mark'), more: t('printing.markMore') }
  const cards = isEarlier
    ? [
        { id: 'mark-later' as const, ...mark },
        { id: 'replace' as const, label: t('printing.replace'), more: t('printing.replaceMore') },
      ]
    : [
        { id: 'mark-later' as const, label: t('printing.first'), more: t('printing.firstMore') },
        { id: 'mark' as const, ...mark },
      ]
  return (
    <RadioCards
      label={t('printing.before', { count: printed.people, day: format.day(printed.firstOn) })}
      cards={cards}
      value={value}
      onChange={onChange}
      side="by-side"
    />
  )
}

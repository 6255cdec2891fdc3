import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { Batch, PrintLayout } from '#core/contract/batches'
import { findLabelSheet, labelSheets } from '#core/sheets/labelSheets'
import type { TemplateId } from '#core/templateIds'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import panel from '../../components/Panel.module.css'
import { type Choice, SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useStudio } from '../../state/studio.ts'
import { useReveal } from '../../state/useReveal.ts'
import css from './OtherSheets.module.css'

/** The same people on other paper: certificates to cut, labels, a list to sign. */
export function OtherSheets({ batch, template }: { batch: Batch; template: TemplateId }) {
  const { t } = useWords()
  const { runs } = useStudio()
  const { toast } = useFeedback()
  const reveal = useReveal()
  const [layout, setLayout] = useState<PrintLayout>('2up')
  const [first, setFirst] = useState('1')
  const labels = layout.startsWith('labels:') ? findLabelSheet(layout.slice('labels:'.length)) : undefined
  const most = labels ? labels.columns * labels.rows : 1
  const startAt = labels ? Number(first) : 1
  const isWrong = !(Number.isInteger(startAt) && startAt >= 1 && startAt <= most)

  async function make(): Promise<void> {
    const file = await runs.print(batch.id, batch.counts.filed, template, { layout, startAt })
    if (file === null) return
    toast(t('sheets.ready', { name: file.split(/[/\\]/).at(-1) }))
    reveal(file)
  }

  const choices: Choice<PrintLayout>[] = [
    { id: '2up', label: t('sheets.two') },
    { id: '4up', label: t('sheets.four') },
    { id: 'list', label: t('sheets.list') },
    ...labelSheets.map(({ code, products, columns, rows }) => ({
      id: `labels:${code}` as const,
      label: t('sheets.labels', { size: code.replace('x', ' × ') }),
      more: t('sheets.labelsMore', { products: products.join(', '), labels: columns * rows }),
    })),
  ]
  return (
    <section className={cx(panel.card, panel.padded, panel.tight)}>
      <h3>{t('sheets.title')}</h3>
      <div className={cx(css.row)}>
        <SelectField label={t('sheets.layout')} choices={choices} value={layout} onChange={setLayout} />
        {labels && (
          <TextField
            label={t('sheets.startAt')}
            value={first}
            onChange={setFirst}
            inputMode="numeric"
            error={isWrong ? t('sheets.noSuchLabel', { most }) : null}
          />
        )}
      </div>
      <div className={panel.row}>
        <Button icon={<Printer size={16} />} isDisabled={isWrong} onPress={() => void make()}>
          {t('sheets.make')}
        </Button>
        <p className={panel.sub}>{t('sheets.more')}</p>
      </div>
    </section>
  )
}

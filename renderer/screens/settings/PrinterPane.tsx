import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { PrinterFacts } from '#core/contract/printer'
import { Button } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { LengthField } from '../../components/LengthField.tsx'
import panel from '../../components/Panel.module.css'
import { SelectField } from '../../components/SelectField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { useQuery } from '../../state/queryCache.ts'
import { saveFile } from '../../state/saveFile.ts'
import { useStudio } from '../../state/studio.ts'
import { Pane } from './Pane.tsx'
import { SettingLine } from './SettingLine.tsx'
import css from './Settings.module.css'

/** What the printer does to the paper, measured once with a page that is folded. */
export function PrinterPane() {
  const { t } = useWords()
  const { studio } = useStudio()
  const { data: facts, error } = useQuery('printer', () => studio.printer.get())
  return (
    <Pane title={t('settings.printer')} lead={t('printer.lead')}>
      <Failure error={error} />
      <div className={panel.card}>
        <SettingLine title={t('printer.page')} more={t('printer.pageMore')}>
          <CalibrationButton />
        </SettingLine>
      </div>
      {facts && <PrinterForm before={facts} />}
    </Pane>
  )
}

function CalibrationButton() {
  const { t, language, failure } = useWords()
  const { studio } = useStudio()
  const { toast } = useFeedback()
  const [busy, setBusy] = useState(false)
  const save = () => {
    setBusy(true)
    studio.printer
      .calibration({ language })
      .then(saveFile, (error: unknown) => toast(failure(error)))
      .finally(() => setBusy(false))
  }
  return (
    <Button icon={<FileDown size={16} />} isPending={busy} onPress={save}>
      {t('printer.makePage')}
    </Button>
  )
}

/** Which way the top of a sheet on its side points. */
const SIDEWAYS = ['unknown', 'left', 'right'] as const

const EDGES = [
  ['top', 'bottom'],
  ['left', 'right'],
] as const

function PrinterForm({ before }: { before: PrinterFacts }) {
  const { t } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [facts, setFacts] = useState(before)
  const [saving, setSaving] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const setMargin = (edge: keyof PrinterFacts['margins']) => (mm: number) =>
    setFacts((was) => ({ ...was, margins: { ...was.margins, [edge]: mm } }))
  const save = () => {
    setSaving(true)
    setError(null)
    studio.printer
      .set(facts)
      .then(() => {
        forget('printer')
        toast(t('printer.saved'))
      }, setError)
      .finally(() => setSaving(false))
  }
  return (
    <Form
      className={cx(panel.card, css.form)}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h3>{t('printer.move')}</h3>
      <div className={panel.two}>
        <LengthField
          label={t('printer.right')}
          value={facts.right}
          onChange={(right) => setFacts((was) => ({ ...was, right }))}
          least={-20}
          most={20}
        />
        <LengthField
          label={t('printer.down')}
          value={facts.down}
          onChange={(down) => setFacts((was) => ({ ...was, down }))}
          least={-20}
          most={20}
        />
      </div>
      <SelectField
        label={t('printer.sideways')}
        value={facts.sideways ?? 'unknown'}
        onChange={(side) => setFacts((was) => ({ ...was, sideways: side === 'unknown' ? null : side }))}
        choices={SIDEWAYS.map((id) => ({
          id,
          label: t(`printer.sidewaysTo.${id}`),
          more: t(`printer.sidewaysMore.${id}`),
        }))}
      />
      <h3>{t('printer.margins')}</h3>
      {EDGES.map((pair) => (
        <div key={pair[0]} className={panel.two}>
          {pair.map((edge) => (
            <LengthField
              key={edge}
              label={t(`printer.${edge}Edge`)}
              value={facts.margins[edge]}
              onChange={setMargin(edge)}
              most={40}
            />
          ))}
        </div>
      ))}
      <Failure error={error} />
      <div className={panel.row}>
        <Button type="submit" look="primary" isPending={saving}>
          {t('printer.save')}
        </Button>
      </div>
    </Form>
  )
}

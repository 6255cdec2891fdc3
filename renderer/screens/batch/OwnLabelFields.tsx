import type { OwnLabels } from '#core/sheets/ownLabels'
import { CountField } from '../../components/CountField.tsx'
import { LengthField } from '../../components/LengthField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './OtherSheets.module.css'

/** A sheet of labels that is in no table, as it is measured with a ruler. */
export function OwnLabelFields({ own, onChange }: { own: OwnLabels; onChange: (own: OwnLabels) => void }) {
  const { t } = useWords()
  const set = (some: Partial<OwnLabels>): void => onChange({ ...own, ...some })
  return (
    <fieldset className={css.measures}>
      <legend>{t('sheets.measures')}</legend>
      <LengthField label={t('sheets.width')} value={own.width} onChange={(width) => set({ width })} />
      <LengthField label={t('sheets.height')} value={own.height} onChange={(height) => set({ height })} />
      <CountField
        label={t('sheets.columns')}
        value={own.columns}
        onChange={(columns) => set({ columns })}
        most={50}
      />
      <CountField label={t('sheets.rows')} value={own.rows} onChange={(rows) => set({ rows })} most={100} />
      <LengthField label={t('sheets.fromLeft')} value={own.left} onChange={(left) => set({ left })} />
      <LengthField label={t('sheets.fromTop')} value={own.top} onChange={(top) => set({ top })} />
      <LengthField
        label={t('sheets.gapAcross')}
        value={own.gapAcross}
        onChange={(gapAcross) => set({ gapAcross })}
      />
      <LengthField label={t('sheets.gapDown')} value={own.gapDown} onChange={(gapDown) => set({ gapDown })} />
    </fieldset>
  )
}

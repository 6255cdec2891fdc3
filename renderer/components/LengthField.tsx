import { Input, NumberField } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import { FieldLabel } from './TextField.tsx'

interface LengthFieldProps {
  readonly label: string
  /** Millimetres. */
  readonly value: number
  readonly onChange: (value: number) => void
  readonly least?: number
  readonly most?: number
}

/** A length in millimetres, written as the reader's language writes numbers. */
export const LengthField = ({ label, value, onChange, least = 0, most = 300 }: LengthFieldProps) => (
  <NumberField
    className={cx(field.field)}
    value={value}
    onChange={(next) => onChange(Number.isNaN(next) ? 0 : next)}
    minValue={least}
    maxValue={most}
    formatOptions={MILLIMETRES}
  >
    <FieldLabel>{label}</FieldLabel>
    <Input className={cx(field.input)} />
  </NumberField>
)

const MILLIMETRES = { style: 'unit', unit: 'millimeter', maximumFractionDigits: 2 } as const

import { Input, NumberField } from 'react-aria-components'
import { cx } from './cx.ts'
import field from './Field.module.css'
import { FieldLabel } from './TextField.tsx'

interface CountFieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly most: number
}

/** A whole number from one. */
export const CountField = ({ label, value, onChange, most }: CountFieldProps) => (
  <NumberField
    className={cx(field.field)}
    value={value}
    onChange={(next) => onChange(Number.isNaN(next) ? 1 : next)}
    minValue={1}
    maxValue={most}
    formatOptions={WHOLE}
  >
    <FieldLabel>{label}</FieldLabel>
    <Input className={cx(field.input)} />
  </NumberField>
)

const WHOLE = { maximumFractionDigits: 0 } as const

import type { ReactNode } from 'react'
import { Group, Input, NumberField } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import css from './Inspector.module.css'

interface NumberBoxProps {
  readonly label: string
  /** A letter or sign that says the same to the eye. */
  readonly sign: ReactNode
  readonly value: number
  readonly min?: number
  readonly max?: number
  readonly onChange: (value: number) => void
}

/** A whole number that is typed, or stepped with the arrow keys. */
export function NumberBox({ label, sign, value, min, max, onChange }: NumberBoxProps) {
  return (
    <NumberField
      aria-label={label}
      value={Math.round(value)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      formatOptions={{ maximumFractionDigits: 0 }}
      onChange={(next) => Number.isFinite(next) && next !== Math.round(value) && onChange(next)}
    >
      <Group className={cx(css.number)}>
        <span aria-hidden>{sign}</span>
        <Input dir="ltr" />
      </Group>
    </NumberField>
  )
}

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
  /** None unless said. */
  readonly decimals?: 0 | 1
  readonly onChange: (value: number) => void
}

/** A number that is typed, or stepped with the arrow keys. */
export function NumberBox({ label, sign, value, min, max, decimals = 0, onChange }: NumberBoxProps) {
  const shown = Math.round(value * 10 ** decimals) / 10 ** decimals
  return (
    <NumberField
      aria-label={label}
      value={shown}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      formatOptions={{ maximumFractionDigits: decimals }}
      onChange={(next) => Number.isFinite(next) && next !== shown && onChange(next)}
    >
      <Group className={cx(css.number)}>
        <span aria-hidden>{sign}</span>
        <Input dir="ltr" />
      </Group>
    </NumberField>
  )
}

import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './TickRow.module.css'

interface TickRowProps {
  readonly value: string
  /** Lays the box and the children out. */
  readonly className: string | undefined
  readonly children: ReactNode
}

/** One of several that can be ticked: pressed anywhere on its row. */
export function TickRow({ value, className, children }: TickRowProps) {
  return (
    <Checkbox value={value} className={cx(css.row, className)}>
      <span className={css.box} />
      {children}
    </Checkbox>
  )
}

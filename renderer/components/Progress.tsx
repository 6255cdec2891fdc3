import { ProgressBar } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './Progress.module.css'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
}

export function Progress({ label, done, total }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      className={cx(css.bar)}
      minValue={0}
      maxValue={Math.max(1, total)}
      value={done}
    >
      {({ percentage }) => <span className={css.done} style={{ inlineSize: `${percentage ?? 0}%` }} />}
    </ProgressBar>
  )
}

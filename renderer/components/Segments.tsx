import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './Segments.module.css'

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly segments: readonly { readonly id: Id; readonly label: string; readonly count?: string }[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** A few views of the same thing, one at a time. */
export function Segments<Id extends string>({ label, segments, value, onChange }: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(css.segments)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [id] = keys
        if (id !== undefined) onChange(id as Id)
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={cx(css.segment)}>
          {segment.label}
          {segment.count !== undefined && <span className={css.count}>{segment.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

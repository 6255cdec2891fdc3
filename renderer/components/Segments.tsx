import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './Segments.module.css'

interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly segments: readonly { readonly id: Id; readonly label: string; readonly count?: string }[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** As wide as its place, all segments alike. */
  readonly wide?: boolean
}

/** A few views of the same thing, one at a time. */
export function Segments<Id extends string>(props: SegmentsProps<Id>) {
  const { label, segments, value, onChange, wide = false } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(css.segments)}
      data-wide={wide || undefined}
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

import type { LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { cx } from '../../../../components/cx.ts'
import segments from '../../../../components/Segments.module.css'
import tooltip from '../../../../components/Tooltip.module.css'

interface IconChoiceProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly choices: readonly { readonly id: Id; readonly icon: LucideIcon; readonly label: string }[]
  readonly onChange: (id: Id) => void
}

/** One of a few, each a pictogram. */
export function IconChoice<Id extends string>({ label, value, choices, onChange }: IconChoiceProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(segments.segments)}
      data-wide
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [id] = keys
        if (id !== undefined) onChange(id as Id)
      }}
    >
      {choices.map(({ id, icon: Icon, label: name }) => (
        <TooltipTrigger key={id} delay={500} closeDelay={0}>
          <ToggleButton id={id} aria-label={name} className={cx(segments.segment)}>
            <Icon size={16} className="flip" />
          </ToggleButton>
          <Tooltip className={cx(tooltip.tooltip)} offset={6}>
            {name}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </ToggleButtonGroup>
  )
}

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import css from './Button.module.css'
import { cx } from './cx.ts'
import tooltip from './Tooltip.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** The name of the act: read by screen readers, shown when the pointer rests or the keyboard comes. */
  readonly label: string
  readonly small?: boolean
  readonly children: ReactNode
}

export function IconButton({ label, small = false, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={cx(css.icon)} data-small={small || undefined}>
        {children}
      </AriaButton>
      <Tooltip className={cx(tooltip.tooltip)} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}

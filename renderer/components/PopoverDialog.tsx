import { type ReactNode, useContext } from 'react'
import { OverlayTriggerStateContext, Popover, type PopoverProps } from 'react-aria-components'
import { cx } from './cx.ts'
import select from './SelectField.module.css'

interface PopoverDialogProps extends Pick<PopoverProps, 'placement' | 'offset'> {
  readonly label: string
  /** Of the box that floats, and of what is in it. */
  readonly boxClass?: string | undefined
  readonly className?: string | undefined
  readonly children: (close: () => void) => ReactNode
}

/**
 * A small dialog beside what opened it; inside a `DialogTrigger`. The popover itself is the dialog: with another inside
 * of it, the unseen buttons that close it for screen readers would stand outside of everything.
 */
export function PopoverDialog({ label, boxClass, className, children, ...where }: PopoverDialogProps) {
  return (
    <Popover {...where} className={cx(select.popover, boxClass)} aria-label={label}>
      <div className={className}>
        <Content>{children}</Content>
      </div>
    </Popover>
  )
}

function Content({ children }: Pick<PopoverDialogProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext)
  return children(() => state?.close())
}

import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './Switch.module.css'

interface SwitchProps {
  readonly label: ReactNode
  readonly more?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Switch({ label, more, isOn, onChange }: SwitchProps) {
  return (
    <AriaSwitch className={cx(css.switch)} isSelected={isOn} onChange={onChange}>
      <span className={css.words}>
        <span>{label}</span>
        {more && <small>{more}</small>}
      </span>
      <span className={css.track} />
    </AriaSwitch>
  )
}

import type { LucideIcon } from 'lucide-react'
import { Button } from 'react-aria-components'
import button from '../components/Button.module.css'
import { cx } from '../components/cx.ts'
import css from './Layers.module.css'

interface LineSwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly on: LucideIcon
  readonly off: LucideIcon
  readonly onPress: () => void
}

/** Of a line of layers: shown while it is on, and otherwise when the pointer or the keyboard is on the line. */
export function LineSwitch({ label, isOn, on: On, off: Off, onPress }: LineSwitchProps) {
  return (
    <Button
      aria-label={label}
      className={cx(button.icon, css.switch)}
      data-on={isOn || undefined}
      onPress={onPress}
    >
      {isOn ? <On size={14} /> : <Off size={14} />}
    </Button>
  )
}

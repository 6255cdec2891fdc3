import type { ReactNode } from 'react'
import panel from '../../components/Panel.module.css'
import css from './Settings.module.css'

export const SettingLine = ({
  title,
  more,
  children,
}: {
  title: string
  more: ReactNode
  children?: ReactNode
}) => (
  <div className={css.line}>
    <div className={panel.grow}>
      <b>{title}</b>
      <p>{more}</p>
    </div>
    {children}
  </div>
)

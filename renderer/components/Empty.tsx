import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Empty.module.css'

interface EmptyProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function Empty({ icon: Icon, title, children, actions }: EmptyProps) {
  return (
    <div className={css.empty}>
      <Icon size={34} strokeWidth={1.6} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  )
}

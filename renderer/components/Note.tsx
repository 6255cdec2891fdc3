import { CircleAlert, CircleCheck, CircleHelp, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Note.module.css'

export type Tone = 'plain' | 'good' | 'care' | 'bad' | 'info'

const iconOf = { plain: Info, good: CircleCheck, care: TriangleAlert, bad: CircleAlert, info: CircleHelp }

interface NoteProps {
  readonly tone?: Tone
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Read out at once: for something that just went wrong. */
  readonly urgent?: boolean
}

export function Note({ tone = 'plain', title, children, actions, urgent = false }: NoteProps) {
  const Icon = iconOf[tone]
  return (
    <div className={css.note} data-tone={tone} role={urgent ? 'alert' : undefined}>
      <Icon size={18} />
      <div className={css.words}>
        {title && <b>{title}</b>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  )
}

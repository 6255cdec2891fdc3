import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tone } from './Note.tsx'
import css from './State.module.css'

/** Icon, word and colour together: none of them says it alone. */
export function State({
  icon: Icon,
  tone = 'plain',
  children,
}: {
  icon: LucideIcon
  tone?: Tone
  children: ReactNode
}) {
  return (
    <span className={css.state} data-tone={tone}>
      <Icon size={14} />
      {children}
    </span>
  )
}

import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Reach.module.css'

/** How far a change goes, said before it is made. */
export function Reach({ icon: Icon, children }: { icon?: LucideIcon; children: ReactNode }) {
  return (
    <p className={css.reach}>
      {Icon && <Icon size={15} />}
      <b>{children}</b>
    </p>
  )
}

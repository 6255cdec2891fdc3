import type { ReactNode } from 'react'
import css from './Inspector.module.css'

interface SectionProps {
  readonly title: string
  /** Stands at the end of the title. */
  readonly act?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, act, children }: SectionProps) {
  return (
    <section className={css.section} aria-label={title}>
      <div className={css.head}>
        <h3>{title}</h3>
        {act}
      </div>
      {children}
    </section>
  )
}

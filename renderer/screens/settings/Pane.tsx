import type { ReactNode } from 'react'
import css from './Settings.module.css'

export const Pane = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <div>
    <header className={css.head}>
      <h2 id="pane">{title}</h2>
      <p>{lead}</p>
    </header>
    {children}
  </div>
)

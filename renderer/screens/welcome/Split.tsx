import type { ReactNode } from 'react'
import css from './Split.module.css'

export const Split = ({ start, end }: { start: ReactNode; end: ReactNode }) => (
  <div className={css.split}>
    <main className={css.start}>{start}</main>
    <aside className={css.end}>{end}</aside>
  </div>
)

import { type ReactNode, useEffect, useRef } from 'react'
import { Mark } from '../../components/Mark.tsx'
import css from './Bare.module.css'

/** A screen by itself, for before the studio is open. */
export function Bare({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    document.title = `${title} · Rosette`
  }, [title])
  return (
    <main className={css.bare}>
      <div className={css.column}>
        <Mark size={44} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  )
}

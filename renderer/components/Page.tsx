import { type ReactNode, useEffect, useRef } from 'react'
import css from './Page.module.css'

interface PageProps {
  readonly title: string
  readonly sub?: ReactNode
  /** Stands before the title, such as a way back. */
  readonly before?: ReactNode
  /** The views of one thing, such as the parts of a family. */
  readonly views?: ReactNode
  readonly actions?: ReactNode
  /** A second line of controls that stays while the rest scrolls. */
  readonly bar?: ReactNode
  /** Stays at the bottom, with the one primary button of a flow at its end. */
  readonly footer?: ReactNode
  /** The content reaches the edges and scrolls by itself. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** One screen: its heading takes the focus when it comes, so that keyboard and screen reader start there. */
export function Page(props: PageProps) {
  const { title, sub, before, views, actions, bar, footer, flush = false, children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A screen that opens with a field to type into keeps it.
    if (!heading.current?.closest('main')?.querySelector(':focus'))
      heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · Rosette`
  }, [title])

  return (
    <div className={css.page}>
      <header className={css.head}>
        {before && <div className={css.before}>{before}</div>}
        <div className={css.titles}>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {sub && <div className={css.sub}>{sub}</div>}
        </div>
        {views}
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {bar && <div className={css.bar}>{bar}</div>}
      <div className={css.body} data-flush={flush || undefined}>
        {children}
      </div>
      {footer && <footer className={css.foot}>{footer}</footer>}
    </div>
  )
}

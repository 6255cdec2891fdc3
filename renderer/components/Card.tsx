import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import css from './Card.module.css'
import { cx } from './cx.ts'
import panel from './Panel.module.css'

interface CardProps {
  readonly size?: 'small' | 'large'
  /** Where a press on it leads. Without one it is a card with something to press in its words. */
  readonly href?: string
  readonly picture: ReactNode
  /** Whether the picture's plate takes the room that a longer neighbour in the row leaves, rather than the words. */
  readonly growsPlate?: boolean
  readonly name: string
  /** What is said of it under its name. */
  readonly children: ReactNode
  /** What can be done with it, at the upper corner once the pointer or the keyboard is there. */
  readonly act?: ReactNode
  /** More that can be done with it, at the lower corner, always in sight. */
  readonly menu?: ReactNode
}

/** One of the things that a screen lists: its picture, which is the colour in the room, over its words. */
export function Card(props: CardProps) {
  const { size = 'large', href, picture, growsPlate = false, name, children, act, menu } = props
  const className = cx(panel.card, css.card, size === 'small' && css.small)
  const inside = (
    <>
      <span className={css.plate} data-grows={growsPlate || undefined}>
        {picture}
      </span>
      <span className={css.words}>
        <b>
          <bdi>{name}</bdi>
        </b>
        {children}
      </span>
    </>
  )
  return (
    <article className={css.holder}>
      {href === undefined ? (
        <div className={className}>{inside}</div>
      ) : (
        <Link href={href} className={className}>
          {inside}
        </Link>
      )}
      {act && <span className={css.act}>{act}</span>}
      {menu && <span className={css.menu}>{menu}</span>}
    </article>
  )
}

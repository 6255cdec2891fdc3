import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Link,
  type LinkProps,
} from 'react-aria-components'
import css from './Button.module.css'
import { cx } from './cx.ts'
import { Spinner } from './Spinner.tsx'

interface Looks {
  /** One primary button on a screen. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'link' | 'danger' | 'danger-quiet'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: ReactNode
  readonly iconAfter?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

type ButtonProps = Looks & Omit<AriaButtonProps, 'className' | 'style' | 'children'>

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'medium', icon, iconAfter, wide = false, children, ...rest } = props
  return (
    <AriaButton
      {...rest}
      className={cx(css.button)}
      data-look={look}
      data-size={size}
      data-wide={wide || undefined}
    >
      {rest.isPending ? <Spinner /> : icon}
      <span>{children}</span>
      {iconAfter}
    </AriaButton>
  )
}

type ButtonLinkProps = Looks & Omit<LinkProps, 'className' | 'style' | 'children'>

/** Looks like a button and goes somewhere. */
export function ButtonLink(props: ButtonLinkProps) {
  const { look = 'plain', size = 'medium', icon, iconAfter, wide = false, children, ...rest } = props
  return (
    <Link
      {...rest}
      className={cx(css.button)}
      data-look={look}
      data-size={size}
      data-wide={wide || undefined}
    >
      {icon}
      <span>{children}</span>
      {iconAfter}
    </Link>
  )
}

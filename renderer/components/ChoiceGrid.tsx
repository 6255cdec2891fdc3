import type { ReactNode } from 'react'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components'
import css from './ChoiceGrid.module.css'
import { cx } from './cx.ts'

export interface GridChoice<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly picture: ReactNode
}

interface ChoiceGridProps<Id extends string> {
  readonly label: string
  readonly choices: readonly GridChoice<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  /** The names stand under the pictures; otherwise they are read and shown when pointed at. */
  readonly named?: boolean
  readonly size?: 'tiny' | 'small' | 'medium' | 'detail' | 'large'
  readonly empty?: ReactNode
  /** Called when the end of the list comes near; absent when there is no more. */
  readonly onEnd?: (() => void) | undefined
}

/** One of many, chosen by eye or with the arrow keys. */
export function ChoiceGrid<Id extends string>(props: ChoiceGridProps<Id>) {
  const { label, choices, value, onChange, named = false, size = 'small', empty, onEnd } = props
  return (
    <ListBox
      aria-label={label}
      className={cx(css.grid)}
      data-size={size}
      layout="grid"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys
        if (id !== undefined) onChange(id as Id)
      }}
      {...(empty === undefined ? {} : { renderEmptyState: () => empty })}
    >
      <Collection items={choices}>
        {(choice: GridChoice<Id>) => (
          <ListBoxItem id={choice.id} textValue={choice.name} className={cx(css.choice)}>
            <span className={css.picture} title={named ? undefined : choice.name}>
              {choice.picture}
            </span>
            <span className={named ? css.name : 'visually-hidden'}>
              <bdi>{choice.name}</bdi>
            </span>
          </ListBoxItem>
        )}
      </Collection>
      {onEnd && <ListBoxLoadMoreItem onLoadMore={onEnd} scrollOffset={0.5} />}
    </ListBox>
  )
}

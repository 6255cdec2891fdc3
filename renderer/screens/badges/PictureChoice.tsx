import type { ReactNode } from 'react'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './PictureChoice.module.css'

export interface Picture {
  readonly id: string
  readonly name: string
  readonly image: string
}

interface PictureChoiceProps {
  readonly label: string
  /** Undefined while they are on their way. */
  readonly pictures: readonly Picture[] | undefined
  readonly value: string
  readonly onChange: (id: string) => void
  /** What is chosen now, and a sentence about it. */
  readonly chosen?: { readonly name: string; readonly more: string } | undefined
  /** Stands at the end of the heading, such as a field that narrows the pictures down. */
  readonly search?: ReactNode
  /** Called when the end of the list comes near; absent when there is no more. */
  readonly onEnd?: (() => void) | undefined
  readonly big?: boolean
}

/** One of many pictures, chosen by eye or with the arrow keys. */
export function PictureChoice(props: PictureChoiceProps) {
  const { label, pictures, value, onChange, chosen, search, onEnd, big = false } = props
  const { t } = useWords()
  return (
    <section className={css.choice}>
      <div className={css.head}>
        <h2>
          {label} {chosen && <span dir="auto">{chosen.name}</span>}
        </h2>
        {search && <div className={css.search}>{search}</div>}
      </div>
      {chosen && (
        <p className={css.character}>
          <bdi>{chosen.more}</bdi>
        </p>
      )}
      {pictures === undefined ? (
        <Waiting />
      ) : (
        <ListBox
          aria-label={label}
          className={cx(css.pictures)}
          data-big={big || undefined}
          layout="grid"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            if (id !== undefined) onChange(String(id))
          }}
          renderEmptyState={() => <p className={css.none}>{t('look.noneFound')}</p>}
        >
          <Collection items={pictures}>
            {(picture: Picture) => (
              <ListBoxItem id={picture.id} textValue={picture.name} className={cx(css.picture)}>
                <img src={picture.image} alt="" draggable={false} />
                <span className={big ? '' : 'visually-hidden'}>{picture.name}</span>
              </ListBoxItem>
            )}
          </Collection>
          {onEnd && <ListBoxLoadMoreItem onLoadMore={onEnd} scrollOffset={0.5} />}
        </ListBox>
      )}
    </section>
  )
}

import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { cx } from '../../components/cx.ts'
import { SearchField } from '../../components/SearchField.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import css from './PictureChoice.module.css'

interface Picture {
  readonly id: string
  readonly name: string
  readonly image: string
  readonly character?: string
  /** Other names it is found by. */
  readonly words?: string
}

interface PictureChoiceProps {
  readonly label: string
  /** The name of a field that narrows the pictures down; none when there are few. */
  readonly search?: string
  readonly pictures: readonly Picture[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly big?: boolean
}

/** One of many pictures, chosen by eye or with the arrow keys. */
export function PictureChoice({ label, search, pictures, value, onChange, big = false }: PictureChoiceProps) {
  const { t } = useWords()
  const [sought, setSought] = useState('')
  const found = pictures.filter(({ name, id, words = '' }) =>
    `${name} ${id} ${words}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )
  const chosen = pictures.find(({ id }) => id === value)
  return (
    <section className={css.choice}>
      <div className={css.head}>
        <h2>
          {label}
          {chosen && <span>{chosen.name}</span>}
        </h2>
        {search && (
          <div className={css.search}>
            <SearchField label={search} placeholder={search} value={sought} onChange={setSought} />
          </div>
        )}
      </div>
      {chosen?.character && <p className={css.character}>{chosen.character}</p>}
      {pictures.length === 0 ? (
        <Waiting />
      ) : (
        <ListBox
          aria-label={label}
          className={cx(css.pictures)}
          data-big={big || undefined}
          layout="grid"
          selectionMode="single"
          disallowEmptySelection
          items={found}
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            if (id !== undefined) onChange(String(id))
          }}
          renderEmptyState={() => <p className={css.none}>{t('look.noneFound')}</p>}
        >
          {(picture: Picture) => (
            <ListBoxItem id={picture.id} textValue={picture.name} className={cx(css.picture)}>
              <img src={picture.image} alt="" draggable={false} />
              <span className={big ? '' : 'visually-hidden'}>{picture.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </section>
  )
}

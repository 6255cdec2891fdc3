import { useState } from 'react'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components'
import type { FoundIcon } from '#core/contract/artwork'
import { cx } from '../components/cx.ts'
import { SearchField } from '../components/SearchField.tsx'
import { useWords } from '../i18n/useWords.ts'
import { useDebounced } from '../state/useDebounced.ts'
import { useFoundIcons } from '../state/useFoundIcons.ts'
import css from './IconSearch.module.css'

interface IconSearchProps {
  readonly onChoose: (icon: string) => void
}

/** Icons found by words; a press takes one. */
export function IconSearch({ onChoose }: IconSearchProps) {
  const { t, language } = useWords()
  const [sought, setSought] = useState('')
  const { icons = [], fetchMore } = useFoundIcons(useDebounced(sought.trim(), 200), language)
  return (
    <div className={css.search}>
      <SearchField
        label={t('designer.tool.searchIcons')}
        placeholder={t('designer.tool.searchIconsHint')}
        value={sought}
        onChange={setSought}
      />
      <ListBox
        aria-label={t('designer.inspect.icon')}
        className={cx(css.icons)}
        layout="grid"
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className={css.none}>{t('designer.tool.noIcons')}</p>}
      >
        <Collection items={icons}>
          {(icon: FoundIcon) => (
            <ListBoxItem id={icon.id} textValue={icon.name} className={cx(css.icon)}>
              <img src={icon.image} alt="" draggable={false} />
              <span className="visually-hidden">{icon.name}</span>
            </ListBoxItem>
          )}
        </Collection>
        {fetchMore && <ListBoxLoadMoreItem onLoadMore={fetchMore} scrollOffset={0.5} />}
      </ListBox>
    </div>
  )
}

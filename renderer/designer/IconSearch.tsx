import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { cx } from '../components/cx.ts'
import { SearchField } from '../components/SearchField.tsx'
import { useWords } from '../i18n/useWords.ts'
import css from './IconSearch.module.css'
import { useIcons } from './useIcons.ts'

interface IconSearchProps {
  readonly onChoose: (icon: string) => void
}

/** Icons found by words; a press takes one. */
export function IconSearch({ onChoose }: IconSearchProps) {
  const { t } = useWords()
  const [sought, setSought] = useState('')
  const icons = useIcons(sought)
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
        items={icons}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className={css.none}>{t('designer.tool.noIcons')}</p>}
      >
        {(icon: { id: string; name: string; image: string }) => (
          <ListBoxItem id={icon.id} textValue={icon.name} className={cx(css.icon)}>
            <img src={icon.image} alt="" draggable={false} />
            <span className="visually-hidden">{icon.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useDebounced } from '../state/useDebounced.ts'
import { useFoundIcons } from '../state/useFoundIcons.ts'
import { ChoiceGrid } from './ChoiceGrid.tsx'
import { Failure } from './Failure.tsx'
import css from './IconSearch.module.css'
import { SearchField } from './SearchField.tsx'
import { Waiting } from './Waiting.tsx'

interface IconSearchProps {
  /** The one that is chosen already; without it a press takes one. */
  readonly icon?: string
  readonly onChange: (icon: string) => void
}

/** An icon, found by what people call it in any language. */
export function IconSearch({ icon, onChange }: IconSearchProps) {
  const { t, language } = useWords()
  const [sought, setSought] = useState('')
  const { icons, total, error, fetchMore } = useFoundIcons(useDebounced(sought.trim(), 150), language)
  return (
    <div className={css.search}>
      <SearchField
        label={t('look.iconSearch')}
        placeholder={t('look.iconExample')}
        value={sought}
        onChange={setSought}
      />
      <p className={css.count} aria-live="polite">
        {icons && t('look.iconsFound', { count: total })}
      </p>
      <Failure error={error} />
      {icons ? (
        <div className={css.icons}>
          <ChoiceGrid
            label={t('look.icon')}
            value={icon ?? null}
            onChange={onChange}
            choices={icons.map(({ id, name, image }) => ({
              id,
              name,
              picture: <img src={image} alt="" draggable={false} loading="lazy" />,
            }))}
            onEnd={fetchMore}
            empty={<p className={css.none}>{t('look.noneFound')}</p>}
          />
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  )
}

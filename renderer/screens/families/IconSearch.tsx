import { useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { useFoundIcons } from '../../state/useFoundIcons.ts'
import { ChoiceGrid } from './ChoiceGrid.tsx'
import css from './IconSearch.module.css'

interface IconSearchProps {
  readonly icon: string
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
        label={t('families.icon.search')}
        placeholder={t('families.icon.search')}
        value={sought}
        onChange={setSought}
      />
      <p className={css.count} aria-live="polite">
        {icons && t('families.icon.found', { count: total })}
      </p>
      <Failure error={error} />
      {icons ? (
        <div className={css.icons}>
          <ChoiceGrid
            label={t('families.icon.label')}
            value={icon}
            onChange={onChange}
            choices={icons.map(({ id, name, image }) => ({
              id,
              name,
              picture: <img src={image} alt="" draggable={false} loading="lazy" />,
            }))}
            onEnd={fetchMore}
            empty={<p className={css.none}>{t('families.icon.none')}</p>}
          />
        </div>
      ) : (
        <Waiting />
      )}
    </div>
  )
}

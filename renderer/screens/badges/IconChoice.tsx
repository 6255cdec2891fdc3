import { useState } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { SearchField } from '../../components/SearchField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { PictureChoice } from './PictureChoice.tsx'
import { useFoundIcons } from './useFoundIcons.ts'
import { useLatest } from './useLatest.ts'

/** One of some thousand icons, found by words in any language of the interface. */
export function IconChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const [sought, setSought] = useState('')
  const { icons, total, error, fetchMore } = useFoundIcons(useDebounced(sought.trim(), 200), language)
  const chosen = useLatest(
    useQuery(`icon:${language}:${value}`, () => studio.artwork.icon({ id: value, language })).data,
  )

  return (
    <>
      <PictureChoice
        label={t('look.icon')}
        pictures={icons}
        value={value}
        onChange={onChange}
        chosen={chosen ? { name: chosen.name, more: `${chosen.set}, ${chosen.licence}` } : undefined}
        search={
          <SearchField
            label={t('look.iconSearch')}
            placeholder={t('look.iconSearch')}
            value={sought}
            onChange={setSought}
          />
        }
        onEnd={fetchMore}
      />
      <div className="visually-hidden" aria-live="polite">
        {sought !== '' && icons && t('look.iconsFound', { count: total })}
      </div>
      {error !== null && <Failure error={error} />}
    </>
  )
}

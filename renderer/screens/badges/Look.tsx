import { useState } from 'react'
import panel from '../../components/Panel.module.css'
import { RadioCards } from '../../components/RadioCards.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { LogoField } from '../welcome/LogoField.tsx'
import { BrandColour } from './BrandColour.tsx'
import { artFor, type Editing } from './badgeDraft.ts'
import { IconChoice } from './IconChoice.tsx'
import { PictureChoice } from './PictureChoice.tsx'
import { useLatest } from './useLatest.ts'

/** How a badge looks: drawn from a style, a pictogram and one colour, or a picture of one's own. */
export function Look({ editing: { draft, set }, current }: { editing: Editing; current: string | null }) {
  const { t } = useWords()
  const { studio } = useStudio()
  const art = artFor(draft)
  const brand = useDebounced(art.brand, 200)
  const choices = useQuery(`art:${brand}`, () => studio.achievements.artChoices({ brand }))
  const shown = useLatest(choices.data)
  const style = shown?.styles.find(({ id }) => id === art.style)
  const isDrawn = draft.art !== null
  /** Drawn badges are made in families; one that was made before there were any keeps both ways. */
  const [hasBoth] = useState(isDrawn)
  const change = (some: Partial<typeof art>) => set({ art: { ...art, ...some } })

  return (
    <div className={panel.stack}>
      {hasBoth && (
        <RadioCards
          hideLabel
          label={t('look.way')}
          side="by-side"
          value={isDrawn ? 'drawn' : 'own'}
          onChange={(way) => set(way === 'drawn' ? { art, picture: null } : { art: null })}
          cards={[
            { id: 'drawn', label: t('look.drawn'), more: t('look.drawnMore') },
            { id: 'own', label: t('look.own'), more: t('look.ownMore') },
          ]}
        />
      )}
      {!isDrawn && (
        <LogoField
          label={t('look.picture')}
          logo={draft.picture}
          current={current}
          onChange={(picture) => set({ picture })}
        />
      )}
      {isDrawn && (
        <>
          <BrandColour colour={art.brand} onChange={(colour) => change({ brand: colour })} />
          <PictureChoice
            label={t('look.style')}
            pictures={shown?.styles}
            value={art.style}
            onChange={(style) => change({ style, calm: undefined })}
            chosen={style && { name: style.name, more: style.character }}
            big
          />
          <IconChoice value={art.icon} onChange={(icon) => change({ icon })} />
          <div className={panel.two}>
            <TextField
              optional
              anyScript
              label={t('look.subtitle')}
              help={t('look.subtitleHelp')}
              value={art.subtitle}
              onChange={(subtitle) => change({ subtitle })}
              maxLength={60}
            />
            <SelectField
              label={t('look.level')}
              help={t('look.levelHelp')}
              value={`${art.level}/${art.of}`}
              onChange={(choice) => {
                const [level = 0, of = 0] = choice.split('/').map(Number)
                change({ level, of })
              }}
              choices={levels.map(([level, of]) => ({
                id: `${level}/${of}`,
                label: of === 0 ? t('look.noLevel') : t('look.levelOf', { level, of }),
              }))}
            />
          </div>
        </>
      )}
    </div>
  )
}

const levels = [
  [0, 0],
  ...[2, 3, 4, 5].flatMap((of) => Array.from({ length: of }, (_, index) => [index + 1, of] as const)),
] as const satisfies readonly (readonly [number, number])[]

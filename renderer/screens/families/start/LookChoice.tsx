import { useMemo } from 'react'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { styles } from '#core/family/styles'
import { BadgePicture } from '../../../components/BadgePicture.tsx'
import { ChoiceGrid } from '../../../components/ChoiceGrid.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useWords } from '../../../i18n/useWords.ts'
import { BrandField } from '../BrandField.tsx'
import { useStylePictures } from '../useStylePictures.ts'
import css from './LookChoice.module.css'

interface LookChoiceProps {
  readonly name: string
  readonly onName: (name: string) => void
  readonly look: Look
  readonly onLook: (look: Look) => void
  /** The badge that each style is shown with. */
  readonly sample: FamilyMember | null
}

/** The name of the family, its colour, and every style as the person's own first badge would look in it. */
export function LookChoice({ name, onName, look, onLook, sample }: LookChoiceProps) {
  const { t } = useWords()
  const looks = useMemo(
    () => styles.map(({ id }) => ({ id, look: { style: id, changes: {}, brand: look.brand } })),
    [look.brand],
  )
  const pictures = useStylePictures(looks, sample)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={css.look} aria-label={t('families.start.look')} tabIndex={0}>
      <TextField
        anyScript
        label={t('families.name')}
        value={name}
        onChange={onName}
        maxLength={120}
        error={name.trim() === '' ? t('families.nameMissing') : null}
      />
      <BrandField brand={look.brand} onChange={(brand) => onLook({ ...look, brand })} />
      <div className={css.styles}>
        <h2>{t('look.style')}</h2>
        <ChoiceGrid
          named
          size="large"
          label={t('look.style')}
          value={look.style}
          onChange={(style) => onLook({ ...look, style, changes: {} })}
          choices={styles.map((style) => ({
            id: style.id,
            name: style.name,
            picture: <BadgePicture image={pictures.get(style.id)} size={84} />,
          }))}
        />
      </div>
    </section>
  )
}

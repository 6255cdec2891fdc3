import { useMemo, useState } from 'react'
import { styles } from '#core/family/styles'
import { BadgePicture } from '../../components/BadgePicture.tsx'
import { Button } from '../../components/Button.tsx'
import { ChoiceGrid } from '../../components/ChoiceGrid.tsx'
import { useFamily } from '../../designer/useFamily.ts'
import { useWords } from '../../i18n/useWords.ts'
import { AllStyles } from './AllStyles.tsx'
import { changeLook } from './changes.ts'
import css from './StyleShelf.module.css'
import { useStylePictures } from './useStylePictures.ts'

const SHOWN = 6

/** A few styles at hand, drawn with the badge on the canvas; all of them one press away. */
export function StyleShelf() {
  const { t } = useWords()
  const { document, member, commit } = useFamily()
  const [showsAll, setShowsAll] = useState(false)
  const { style: current, brand } = document.look
  const shown = useMemo(() => neighboursOf(current), [current])
  const looks = useMemo(
    () => shown.map(({ id }) => ({ id, look: { style: id, changes: {}, brand } })),
    [shown, brand],
  )
  const pictures = useStylePictures(looks, member && { ...member, variation: {} })
  return (
    <section className={css.shelf} aria-label={t('families.styles.label')}>
      <div className={css.head}>
        <h2>{t('families.styles.label')}</h2>
        <Button look="link" size="small" onPress={() => setShowsAll(true)}>
          {t('families.styles.all', { count: styles.length })}
        </Button>
      </div>
      <ChoiceGrid
        size="medium"
        label={t('families.styles.label')}
        value={current}
        onChange={(style) => commit(t('families.step.style'), changeLook({ style }))}
        choices={shown.map(({ id, name }) => ({
          id,
          name,
          picture: <BadgePicture image={pictures.get(id)} size={52} />,
        }))}
      />
      <AllStyles isOpen={showsAll} onClose={() => setShowsAll(false)} />
    </section>
  )
}

/** The style itself comes where it stands among all, so that choosing one of the six moves nothing. */
function neighboursOf(current: string): readonly { readonly id: string; readonly name: string }[] {
  const at = Math.max(
    0,
    styles.findIndex(({ id }) => id === current),
  )
  const first = Math.min(Math.floor(at / SHOWN) * SHOWN, styles.length - SHOWN)
  return styles.slice(first, first + SHOWN)
}

import { useMemo } from 'react'
import { polygonPath } from '#core/family/geometry/path'
import { outlineOfFigure, type SilhouetteName, silhouetteNames } from '#core/family/silhouettes/silhouette'
import { styles } from '#core/family/styles'
import { ChoiceGrid } from '../../../components/ChoiceGrid.tsx'
import { useFamily } from '../../../designer/useFamily.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { changeStyle } from '../changes.ts'

/** The outlines a badge can have; the style's own is one of them. */
export function Silhouettes() {
  const { t } = useWords()
  const { document, commit } = useFamily()
  const { style: id, changes } = document.look
  const own = styles.find((style) => style.id === id)?.body.shape
  const outlines = useMemo(
    () => silhouetteNames.map((shape) => ({ shape, path: polygonPath(outlineOfFigure({ shape, r: 470 })) })),
    [],
  )
  return (
    <ChoiceGrid<SilhouetteName>
      size="tiny"
      label={t('families.look.silhouette')}
      value={silhouetteNames.find((shape) => shape === (changes.silhouette ?? own)) ?? null}
      onChange={(shape) =>
        commit(t('families.look.silhouette'), changeStyle('silhouette', shape === own ? undefined : shape))
      }
      choices={outlines.map(({ shape, path }) => ({
        id: shape,
        name: t(`families.option.silhouette.${shape}`),
        picture: (
          <svg viewBox="0 0 1000 1000" aria-hidden="true">
            <path d={path} fill="currentColor" />
          </svg>
        ),
      }))}
    />
  )
}

import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useDebounced } from '../../state/useDebounced.ts'
import { useFileAddress } from '../../state/useFileAddress.ts'
import type { BadgeDraft } from './badgeDraft.ts'
import { useLatest } from './useLatest.ts'

interface Preview {
  readonly image: string | null
  /** Sentences about what will not look right. */
  readonly hints: readonly string[]
  /** A newer picture is being drawn. */
  readonly isStale: boolean
  readonly error: unknown
}

/** Draws what is being edited, a moment after the last change; the picture before stays until then. */
export function usePreview(draft: BadgeDraft, current: string | null): Preview {
  const { t } = useWords()
  const { studio } = useStudio()
  const own = useFileAddress(draft.picture)
  const title = draft.name.trim() || t('editor.newTitle')
  const asked = JSON.stringify([draft.art, title, draft.language])
  const settled = useDebounced(asked, 180)
  const isDrawn = draft.picture === null && draft.art !== null
  const { data, error } = useQuery(isDrawn ? `preview:${settled}` : null, () => {
    const [art, name, language] = JSON.parse(settled) as [NonNullable<BadgeDraft['art']>, string, string]
    return studio.achievements.previewArt({ art, title: name, language })
  })
  const latest = useLatest(data)

  if (!isDrawn) return { image: own ?? current, hints: [], isStale: false, error: null }
  return {
    image: latest?.image ?? current,
    hints: latest?.hints ?? [],
    isStale: asked !== settled || (data === undefined && !error),
    error,
  }
}

import { BadgePicture } from '../../components/BadgePicture.tsx'
import { cx } from '../../components/cx.ts'
import { Failure } from '../../components/Failure.tsx'
import { Markdown } from '../../components/Markdown.tsx'
import { Note } from '../../components/Note.tsx'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { useWorkspace } from '../../state/studio.ts'
import type { BadgeDraft } from './badgeDraft.ts'
import css from './EditBadge.module.css'
import { usePreview } from './usePreview.ts'

/** What people will see: the picture, also small, and the words. */
export function Preview({ draft, current }: { draft: BadgeDraft; current: string | null }) {
  const { t } = useWords()
  const { issuer } = useWorkspace()
  const { image, hints, isStale, error } = usePreview(draft, current)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className={css.preview} aria-label={t('preview.title')} tabIndex={0}>
      <div className={cx(panel.plate, css.plate)} data-stale={isStale || undefined}>
        <BadgePicture image={image} size={224} alt={t('preview.picture')} />
      </div>
      <div className={css.sizes} aria-hidden="true">
        <BadgePicture image={image} size={64} />
        <BadgePicture image={image} size={40} />
        <BadgePicture image={image} size={24} />
      </div>
      <Failure error={error} />
      {hints.map((hint) => (
        <Note key={hint} tone="care">
          {hint}
        </Note>
      ))}
      <div className={css.says}>
        <div>
          <h2>
            <bdi>{draft.name.trim() || t('editor.newTitle')}</bdi>
          </h2>
          <bdi className="quiet">{issuer.name}</bdi>
        </div>
        {draft.description.trim() && <p dir="auto">{draft.description}</p>}
        {draft.criteria.trim() && (
          <>
            <h3>{t('check.criteria')}</h3>
            <Markdown text={draft.criteria} />
          </>
        )}
      </div>
    </aside>
  )
}

import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useAchievements } from '../../state/useLists.ts'
import { draftOf, newDraft } from './badgeDraft.ts'
import { EditBadge } from './EditBadge.tsx'

/** Opens a badge, or a new one that begins like its siblings. */
export function BadgeEditor({ id }: { id: string | null }) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const siblings = useAchievements()
  const badge = useQuery(id && `achievements:${id}`, () => studio.achievements.get({ id: id ?? '' }))
  const error = siblings.error ?? badge.error

  if (error) {
    return (
      <Page title={t('editor.title')}>
        <Failure error={error} />
      </Page>
    )
  }
  if (!siblings.data || (id && !badge.data)) return <Waiting />
  return badge.data ? (
    <EditBadge key={badge.data.id} badge={badge.data} first={draftOf(badge.data)} />
  ) : (
    <EditBadge badge={null} first={newDraft(siblings.data, language)} />
  )
}

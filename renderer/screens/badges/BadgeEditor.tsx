import { useEffect } from 'react'
import { Failure } from '../../components/Failure.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'
import { useAchievements, useFamilies } from '../../state/useLists.ts'
import { placeOf } from '../families/placeOf.ts'
import { draftOf, newDraft } from './badgeDraft.ts'
import { EditBadge } from './EditBadge.tsx'

/** Opens a badge with a picture of its own, or a new one. A drawn one is opened where its family is designed. */
export function BadgeEditor({ id }: { id: string | null }) {
  const { t, language } = useWords()
  const { studio } = useStudio()
  const siblings = useAchievements()
  const badge = useQuery(id && `achievements:${id}`, () => studio.achievements.get({ id: id ?? '' }))
  const families = useFamilies()
  const error = siblings.error ?? badge.error ?? families.error
  const home = badge.data && families.data && placeOf(badge.data, families.data)
  useEffect(() => {
    if (home && home.at === 'family') go(home)
  }, [home])

  if (error) {
    return (
      <Page title={t('editor.title')}>
        <Failure error={error} />
      </Page>
    )
  }
  if (!siblings.data || (id && home?.at !== 'badge')) return <Waiting />
  return badge.data ? (
    <EditBadge key={badge.data.id} badge={badge.data} first={draftOf(badge.data)} />
  ) : (
    <EditBadge badge={null} first={newDraft(siblings.data, language)} />
  )
}

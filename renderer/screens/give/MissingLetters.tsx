import { FontOffer } from '../../components/FontOffer.tsx'
import { useDraft, useGive } from '../../state/give.tsx'
import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'

/** Before anything is issued: letters of the list's names that paper would not show, and what to do about it. */
export function MissingLetters({ onJudged }: { onJudged?: () => void }) {
  const { studio, forget } = useStudio()
  const { change } = useGive()
  const { list, defaults, counts } = useDraft()
  const { data: letters } = useQuery(`letters:${list.id}:${JSON.stringify(counts)}`, () =>
    studio.people.letters({ id: list.id }),
  )
  if (!letters?.missing) return null
  const judgeAgain = async () => {
    // If the list was closed meanwhile, the screen says so when it is next asked for.
    const judged = await studio.people.check({ id: list.id, defaults }).catch(() => null)
    if (judged) change({ counts: judged })
    forget('letters')
    onJudged?.()
  }
  return <FontOffer text={letters.missing} onChange={() => void judgeAgain()} />
}

import { useEffect } from 'react'
import { go, type Route } from '../../routes.ts'
import { useGive } from '../../state/give.tsx'
import { ColumnsScreen } from './ColumnsScreen.tsx'
import { PeopleScreen } from './PeopleScreen.tsx'
import { ReviewScreen } from './ReviewScreen.tsx'
import { SourceScreen } from './SourceScreen.tsx'

type GiveRoute = Extract<Route, { at: 'give' | 'list' }>

/** People → review. A step without a list, such as after a reload, begins again at the list. */
export function Give({ route }: { route: GiveRoute }) {
  const { draft } = useGive()
  const lost = route.at === 'list' && !draft
  useEffect(() => {
    if (lost) go({ at: 'give', badge: null })
  }, [lost])

  if (lost) return null
  if (route.at === 'give') return <SourceScreen badge={route.badge} />
  switch (route.step) {
    case 'columns':
      return <ColumnsScreen />
    case 'people':
      return <PeopleScreen />
    case 'review':
      return <ReviewScreen />
  }
}

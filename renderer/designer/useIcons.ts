import { useQuery } from '../state/queryCache.ts'
import { useStudio } from '../state/studio.ts'

interface FoundIcon {
  readonly id: string
  readonly name: string
  readonly image: string
}

const NONE: readonly FoundIcon[] = []

/** Icons of the library whose name, or one of the words people use for them, holds what is sought. */
export function useIcons(sought: string): readonly FoundIcon[] {
  const { studio } = useStudio()
  const { data } = useQuery('icons', () => studio.achievements.artChoices({ brand: '#222222' }))
  const wanted = sought.trim().toLocaleLowerCase()
  return (
    data?.icons.filter(({ id, name, words }) =>
      `${name} ${id} ${words}`.toLocaleLowerCase().includes(wanted),
    ) ?? NONE
  )
}

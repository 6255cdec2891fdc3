import { useQuery } from '../../state/queryCache.ts'
import { useStudio } from '../../state/studio.ts'

export interface FoundIcon {
  readonly id: string
  readonly name: string
  /** A `data:` URI, in dark ink. */
  readonly image: string
}

interface FoundIcons {
  readonly icons: readonly FoundIcon[] | undefined
  readonly total: number
  readonly error: unknown
}

const SHOWN = 60
const BRAND = '#22508e'

/** The icons that words find, in any of the library's languages. */
export function useIcons(sought: string): FoundIcons {
  const { studio } = useStudio()
  const choices = useQuery(`art:${BRAND}`, () => studio.achievements.artChoices({ brand: BRAND }))
  const words = sought.trim().toLocaleLowerCase()
  const found = choices.data?.icons.filter((icon) =>
    `${icon.name} ${icon.id} ${icon.words}`.toLocaleLowerCase().includes(words),
  )
  return { icons: found?.slice(0, SHOWN), total: found?.length ?? 0, error: choices.error }
}

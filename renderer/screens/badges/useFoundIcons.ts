import { useCallback, useEffect, useRef, useState } from 'react'
import type { FoundIcon } from '#core/contract/artwork'
import { useStudio } from '../../state/studio.ts'

export interface FoundIcons {
  /** Undefined until the first answer; those of the search before stay until the next one is here. */
  readonly icons: readonly FoundIcon[] | undefined
  readonly total: number
  readonly error: unknown
  /** Fetches the next page; undefined when all are here. */
  readonly fetchMore: (() => void) | undefined
}

const PAGE = 60

/** Icons by words, fetched page by page as somebody scrolls. */
export function useFoundIcons(query: string, language: string): FoundIcons {
  const { studio } = useStudio()
  const [found, setFound] = useState<{ icons: readonly FoundIcon[]; total: number }>()
  const [error, setError] = useState<unknown>(null)
  /** Which search may write: the last one asked for. */
  const ticket = useRef(0)
  const isFetching = useRef(false)

  const fetchPage = useCallback(
    (before: readonly FoundIcon[]) => {
      const mine = ++ticket.current
      isFetching.current = true
      studio.artwork.searchIcons({ query, language, offset: before.length, limit: PAGE }).then(
        ({ icons, total }) => {
          if (ticket.current !== mine) return
          isFetching.current = false
          setError(null)
          setFound({ icons: [...before, ...icons], total })
        },
        (failure: unknown) => {
          if (ticket.current !== mine) return
          isFetching.current = false
          setError(failure)
        },
      )
    },
    [studio, query, language],
  )

  useEffect(() => fetchPage([]), [fetchPage])

  const { icons, total = 0 } = found ?? {}
  const hasMore = icons !== undefined && icons.length < total
  return {
    icons,
    total,
    error,
    fetchMore: hasMore ? () => !isFetching.current && fetchPage(icons) : undefined,
  }
}

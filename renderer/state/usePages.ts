import { useCallback, useEffect, useRef, useState } from 'react'

export interface Pages<Row> {
  readonly total: number | undefined
  readonly error: unknown
  /** Undefined while its page is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  /** Says which rows are on the screen, so that their pages are fetched. */
  readonly want: (first: number, last: number) => void
  /** Puts a changed row in its place without asking again. */
  readonly replace: (isIt: (row: Row) => boolean, row: Row) => void
  readonly reload: () => void
}

type FetchPage<Row> = (offset: number, limit: number) => Promise<{ total: number; rows: readonly Row[] }>

const pageSize = 100

/** A list far longer than the screen, fetched a hundred rows at a time. A new `key` is a new list. */
export function usePages<Row>(key: string, fetchPage: FetchPage<Row>): Pages<Row> {
  const [round, setRound] = useState(0)
  const list = `${key}#${round}`
  const [shown, setShown] = useState<{ list: string; total: number; pages: Map<number, readonly Row[]> }>()
  const [error, setError] = useState<unknown>(null)
  const asked = useRef({ list: '', pages: new Set<number>() })
  const fetcher = useRef(fetchPage)
  fetcher.current = fetchPage

  const fetch = useCallback(
    (page: number) => {
      if (asked.current.list !== list) asked.current = { list, pages: new Set() }
      if (asked.current.pages.has(page)) return
      asked.current.pages.add(page)
      fetcher.current(page * pageSize, pageSize).then(
        ({ total, rows }) => {
          if (asked.current.list !== list) return
          setError(null)
          setShown((before) => ({
            list,
            total,
            pages: new Map(before?.list === list ? before.pages : []).set(page, rows),
          }))
        },
        (failure: unknown) => {
          asked.current.pages.delete(page)
          if (asked.current.list === list) setError(failure)
        },
      )
    },
    [list],
  )

  useEffect(() => fetch(0), [fetch])

  return {
    // The rows of the list before stay on the screen until the first of the new one are here.
    total: shown?.total,
    error,
    rowAt: (index) => shown?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    want: (first, last) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) fetch(page)
    },
    replace: (isIt, row) =>
      setShown(
        (before) =>
          before && {
            ...before,
            pages: new Map(
              [...before.pages].map(([page, rows]) => [page, rows.map((old) => (isIt(old) ? row : old))]),
            ),
          },
      ),
    reload: () => setRound((before) => before + 1),
  }
}

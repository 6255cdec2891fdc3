import { createContext, use, useCallback, useEffect, useSyncExternalStore } from 'react'

export interface Query<Data> {
  /** The newest answer, kept while a fresher one is on its way. */
  readonly data: Data | undefined
  readonly error: unknown
  readonly reload: () => void
}

interface Entry {
  readonly data?: unknown
  readonly error?: unknown
  readonly stale: boolean
  /** Which of several overlapping loads may write: the last one asked for. */
  readonly ticket: number
}

const nothingYet: Entry = { stale: true, ticket: 0 }

export interface QueryCache {
  subscribe(changed: () => void): () => void
  entry(key: string): Entry
  load(key: string, fetch: () => Promise<unknown>): void
  /** Marks every answer whose key starts so as old; what is on the screen is asked for again. */
  forget(prefix: string): void
}

export function createQueryCache(): QueryCache {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()
  const write = (key: string, entry: Entry) => {
    entries.set(key, entry)
    for (const changed of listeners) changed()
  }
  return {
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    entry: (key) => entries.get(key) ?? nothingYet,
    load(key, fetch) {
      const before = entries.get(key) ?? nothingYet
      const ticket = before.ticket + 1
      write(key, { ...before, stale: false, ticket })
      const settle = (answer: { data: unknown } | { error: unknown }) => {
        if (entries.get(key)?.ticket === ticket) write(key, { ...answer, stale: false, ticket })
      }
      fetch().then(
        (data) => settle({ data }),
        (error: unknown) => settle({ error }),
      )
    },
    forget(prefix) {
      for (const [key, entry] of entries) {
        if (key.startsWith(prefix)) write(key, { ...entry, stale: true })
      }
    },
  }
}

export const QueryCacheContext = createContext<QueryCache>(createQueryCache())

/** The answer to a question, shared by everyone who asks with the same key. A null key asks nothing. */
export function useQuery<Data>(key: string | null, fetch: () => Promise<Data>): Query<Data> {
  const cache = use(QueryCacheContext)
  const entry = useSyncExternalStore(cache.subscribe, () => (key === null ? nothingYet : cache.entry(key)))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what `fetch` asks for.
  const load = useCallback(() => {
    if (key !== null) cache.load(key, fetch)
  }, [cache, key])
  useEffect(() => {
    if (entry.stale) load()
  }, [entry.stale, load])
  return { data: entry.data as Data | undefined, error: entry.error, reload: load }
}

/** Answers by key, each asked for once. Questions of one moment travel together. */
export interface FetchedOnce<Key, Answer> {
  /** Undefined while it is on its way, or could not be had. */
  get(key: Key): Answer | undefined
  /** Takes in an answer that is known already. */
  put(key: Key, answer: Answer): void
}

interface Source<Key, Answer> {
  readonly nameOf: (key: Key) => string
  /** Answers in the order of the keys; undefined for one that there is not. */
  readonly fetch: (keys: readonly Key[]) => Promise<readonly (Answer | undefined)[]>
  /** Some answers are here. */
  readonly arrived: () => void
  readonly failed: (error: unknown) => void
  /** At most so many in one question. */
  readonly most: number
}

/** Older answers are dropped beyond this: half-typed titles would gather for ever. */
const KEPT = 2000

export function createFetchedOnce<Key, Answer>(source: Source<Key, Answer>): FetchedOnce<Key, Answer> {
  const answers = new Map<string, Answer | undefined>()
  const asked = new Map<string, Key>()
  let isLeaving = false

  const put = (name: string, answer: Answer | undefined) => {
    answers.set(name, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= KEPT) break
      answers.delete(oldest)
    }
  }

  const ask = async () => {
    isLeaving = false
    const all = [...asked]
    for (let start = 0; start < all.length; start += source.most) {
      const part = all.slice(start, start + source.most)
      try {
        const found = await source.fetch(part.map(([, key]) => key))
        for (const [i, [name]] of part.entries()) put(name, found[i])
        source.arrived()
      } catch (error) {
        // Kept as an answer: asking again on every frame would not make it better.
        for (const [name] of part) put(name, undefined)
        source.failed(error)
      } finally {
        for (const [name] of part) asked.delete(name)
      }
    }
  }

  return {
    get(key) {
      const name = source.nameOf(key)
      if (answers.has(name)) return answers.get(name)
      if (asked.has(name)) return undefined
      asked.set(name, key)
      if (!isLeaving) {
        isLeaving = true
        queueMicrotask(() => void ask())
      }
      return undefined
    },
    put: (key, answer) => put(source.nameOf(key), answer),
  }
}

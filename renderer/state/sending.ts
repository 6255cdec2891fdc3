import type { StudioClient } from '#core/contract/client'
import type { Progress } from '#core/contract/shapes'

export interface SendingNow {
  readonly done: number
  readonly total: number
}

/** Sending belongs to the window: going to another screen and coming back finds it still going. */
export interface Sending {
  subscribe(changed: () => void): () => void
  /** Null while nothing is being sent. */
  current(): SendingNow | null
  /** Why the last sending stopped; null if it came to its end. */
  lastError(): unknown
  /** Sends what waits; settles when all is sent, it was stopped, or it failed. */
  start(): Promise<void>
  /** What was sent stays sent; the rest waits. */
  stop(): void
}

export function createSending(studio: StudioClient, settled: () => void): Sending {
  let now: SendingNow | null = null
  let error: unknown = null
  let stopping: AbortController | null = null
  const listeners = new Set<() => void>()
  const show = (next: SendingNow | null) => {
    now = next
    for (const changed of listeners) changed()
  }

  return {
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    current: () => now,
    lastError: () => error,
    async start() {
      if (now) return
      error = null
      const abort = new AbortController()
      stopping = abort
      show({ done: 0, total: 0 })
      try {
        await drain(await studio.sync.send(undefined, { signal: abort.signal }), show)
      } catch (failed) {
        if (!abort.signal.aborted) error = failed
      } finally {
        stopping = null
        show(null)
        settled()
      }
    },
    stop: () => stopping?.abort(),
  }
}

async function drain(
  steps: AsyncIterator<Progress, unknown>,
  show: (now: SendingNow) => void,
): Promise<void> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return
    show(step.value)
  }
}

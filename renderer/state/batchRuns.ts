import type { PrintOrder, Reprints } from '#core/contract/batches'
import type { StudioClient } from '#core/contract/client'
import type { PrintNote } from '#core/contract/printNotes'
import type { Progress } from '#core/contract/shapes'

/** Something long that this window started, and how far it is. */
export interface Run {
  readonly batchId: string
  readonly stage: 'signing' | 'printing'
  readonly done: number
  readonly total: number
  /** Milliseconds since the window opened, when the first step was done; null before. */
  readonly startedAt: number | null
  /** What was done already when it started, so that the time left counts only this run's own pace. */
  readonly startedFrom: number
  readonly error: unknown
}

/** What is to be known of the paper that this window printed last. */
export interface Printed {
  readonly batchId: string
  readonly notes: readonly PrintNote[]
}

/** What is printed, and how, if not a page for each person on its front alone. */
export type Sheets = Partial<Omit<PrintOrder, 'id' | 'mode' | 'template'>>

/** Who is printed, and what is said of those who were printed before. */
export interface PrintChoice {
  /** Credentials; null for everyone. */
  readonly only: readonly string[] | null
  readonly reprints: Reprints
}

/** As the order to print says it. */
export const orderOf = ({ only, reprints }: PrintChoice): Pick<Sheets, 'only' | 'reprints'> => ({
  reprints,
  ...(only && { only: [...only] }),
})

/** Runs belong to the window, not to a screen: going elsewhere and coming back finds them still going. */
export interface BatchRuns {
  subscribe(changed: () => void): () => void
  current(): Run | null
  /** Until something else is printed. */
  printed(): Printed | null
  /** Signs and files what is left of a batch, then prints if asked. Settles when all is over, failed or not. */
  issue(batchId: string, total: number, done: number, thenPrint: boolean, template?: string): Promise<void>
  /** Answers with the file that has everything, or null if printing failed. */
  print(batchId: string, pages: number, template?: string, sheets?: Sheets): Promise<string | null>
  /** Takes a finished or failed run off the screen. */
  dismiss(): void
}

export function createBatchRuns(studio: StudioClient, now: () => number, settled: () => void): BatchRuns {
  let run: Run | null = null
  let printed: Printed | null = null
  const listeners = new Set<() => void>()
  const show = (next: Run | null) => {
    run = next
    for (const changed of listeners) changed()
  }

  const advance = (progress: Progress) => {
    if (!run) return
    const { done, total } = progress
    show({ ...run, done, total, startedAt: run.startedAt ?? now() })
  }

  /** The result, or undefined after a failure, which stays on the screen. */
  async function follow<Result>(
    fresh: Run,
    start: () => Promise<AsyncIterator<Progress, Result>>,
  ): Promise<{ result: Result } | undefined> {
    show(fresh)
    try {
      return { result: await drain(await start(), advance) }
    } catch (error) {
      if (run) show({ ...run, error })
      return undefined
    } finally {
      settled()
    }
  }

  async function print(
    batchId: string,
    pages: number,
    template?: string,
    sheets?: Sheets,
  ): Promise<string | null> {
    const fresh = newRun(batchId, 'printing', 0, pages)
    const order = { id: batchId, ...(template && { template }), ...sheets }
    printed = null
    const done = await follow(fresh, () => studio.batches.print(order))
    if (!done) return null
    printed = { batchId, notes: done.result.notes }
    show(null)
    return done.result.merged
  }

  return {
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    current: () => run,
    printed: () => printed,
    async issue(batchId, total, done, thenPrint, template) {
      const fresh = newRun(batchId, 'signing', done, total)
      if (!(await follow(fresh, () => studio.batches.run({ id: batchId })))) return
      const batch = await studio.batches.get({ id: batchId }).catch(() => null)
      if (thenPrint && batch?.state === 'done' && batch.counts.filed > 0) {
        await print(batchId, batch.counts.filed, template)
      } else show(null)
    },
    print,
    dismiss: () => show(null),
  }
}

const newRun = (batchId: string, stage: Run['stage'], done: number, total: number): Run => ({
  batchId,
  stage,
  done,
  total,
  startedAt: null,
  startedFrom: done,
  error: null,
})

async function drain<Result>(
  steps: AsyncIterator<Progress, Result>,
  advance: (step: Progress) => void,
): Promise<Result> {
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
    advance(step.value)
  }
}

/** Whole seconds left at the pace so far; null while too little is known to say. */
export function secondsLeft(run: Run, now: number): number | null {
  const did = run.done - run.startedFrom
  if (run.startedAt === null || did < 3 || now - run.startedAt < 400) return null
  return Math.max(1, Math.round(((run.total - run.done) * (now - run.startedAt)) / did / 1000))
}

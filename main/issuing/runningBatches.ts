import { StudioError } from '#core/errors'

/** The batches being signed or printed now, each with the switch that stops it after the rows in hand. */
export interface RunningBatches {
  /** Whether any work is under way that would be lost from sight if the application ended. */
  busy(): boolean
  /**
   * Runs the steps of a batch, one run at a time for each batch. The run is over when its generator is, also when
   * nobody listens any more: then it is stopped like by `stop`.
   */
  run<Step, Result>(
    batchId: string,
    steps: (signal: AbortSignal) => AsyncGenerator<Step, Result>,
  ): AsyncGenerator<Step, Result>
  /** Asks a batch to stop and waits until it has. */
  stop(batchId: string): Promise<void>
  stopAll(): Promise<void>
}

export function createRunningBatches(): RunningBatches {
  const runs = new Map<string, { controller: AbortController; finished: Promise<void> }>()

  async function* run<Step, Result>(
    batchId: string,
    steps: (signal: AbortSignal) => AsyncGenerator<Step, Result>,
  ): AsyncGenerator<Step, Result> {
    if (runs.has(batchId)) {
      throw new StudioError(
        'issuing/already-running',
        'This batch is already being worked on. Wait for it or pause it.',
      )
    }
    const controller = new AbortController()
    const { promise, resolve } = Promise.withResolvers<void>()
    runs.set(batchId, { controller, finished: promise })
    try {
      return yield* steps(controller.signal)
    } finally {
      runs.delete(batchId)
      resolve()
    }
  }

  async function stop(batchId: string): Promise<void> {
    const running = runs.get(batchId)
    running?.controller.abort()
    await running?.finished
  }

  return {
    busy: () => runs.size > 0,
    run,
    stop,
    stopAll: async () => {
      await Promise.all([...runs.keys()].map(stop))
    },
  }
}

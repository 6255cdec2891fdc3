import type { EventEmitter } from 'node:events'
import { StudioError } from '#core/errors'

/**
 * Ctrl+C. Work that can stop at a safe place says how with `pausable`; anything else ends with `terminal/interrupted`,
 * and the workspace is closed on the way out. A second Ctrl+C ends the process at once: everything is written so that
 * this loses nothing that was finished.
 */
export interface Interrupts {
  /** Rejects when the process was asked to end and nobody pauses. */
  readonly ended: Promise<never>
  /** Runs `work`; when the process is asked to end, calls `pause` and lets `work` come to its own end. */
  pausable<Value>(pause: () => void, work: () => Promise<Value>): Promise<Value>
  /** Whether the process was asked to end. */
  readonly asked: boolean
}

type Signals = Pick<EventEmitter, 'on'>

/** Windows has no SIGTERM and sends SIGHUP when the console window is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export function listenForInterrupts(process: Signals, endNow: () => void): Interrupts {
  let pause: (() => void) | null = null
  let asked = false
  const { promise: ended, reject } = Promise.withResolvers<never>()
  ended.catch(() => {}) // whoever races it hears of it; nobody may be racing yet
  const onSignal = (): void => {
    if (asked) endNow()
    asked = true
    if (pause) pause()
    else reject(interrupted())
  }
  for (const signal of SIGNALS) process.on(signal, onSignal)
  return {
    ended,
    get asked() {
      return asked
    },
    async pausable(howToPause, work) {
      if (asked) throw interrupted()
      pause = howToPause
      try {
        return await work()
      } finally {
        pause = null
      }
    },
  }
}

export const interrupted = (): StudioError =>
  new StudioError('terminal/interrupted', 'Stopped. What was finished before is safe.')

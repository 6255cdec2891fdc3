import type { Asking } from './askEndpoint.ts'
import type { EntryMaking } from './makeEntry.ts'

/** What sending needs: the things to send, the endpoint to ask, and how patient to be with it. */
export interface Sending extends EntryMaking {
  readonly asking: Asking
  /** Web address that everything is published below. */
  readonly base: string
  /** 0 to 1: spreads the computers that lost a connection at the same moment. */
  readonly random: () => number
  /** Resolves after some milliseconds, at once when the sending is stopped. */
  readonly wait: (ms: number) => Promise<void>
  /** How often a request is tried before the sending is given up. */
  readonly tries: number
}

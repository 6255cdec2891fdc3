import { ORPCError } from '@orpc/client'
import { codeOf } from '../api.ts'

/** A document as the studio keeps it. */
interface Kept {
  readonly document: unknown
}

/** Pure: it is carried out again if the document under it turns out to be another. */
export type Change<Document> = (document: Document) => Document

export type Step<State extends Kept> =
  | { readonly kind: 'change'; readonly label: string; readonly change: Change<State['document']> }
  /** Something the studio itself does to the document, such as taking a step back. */
  | { readonly kind: 'call'; readonly call: (state: State) => Promise<State> }

/**
 * `failed`: the studio could not be reached, and the steps wait. `stale`: another window went on from where this one
 * stands, and they wait too. A step that the studio refuses is taken back with all that followed it.
 */
export type Saving = 'saved' | 'saving' | 'failed' | 'stale'

export interface StepQueue<State extends Kept> {
  readonly saving: Saving
  readonly failure: unknown
  readonly state: State
  /** The document with the waiting changes carried out. */
  readonly document: State['document']
  add(step: Step<State>): void
  /** Sends what waits once more. */
  retry(): void
  /** Takes the newest from the studio and carries out upon it what waits. */
  reload(): Promise<void>
  /** When nothing is on its way any more, well or ill. */
  settled(): Promise<void>
}

interface Source<State extends Kept> {
  readonly open: () => Promise<State>
  /** Null where the change changes nothing. */
  readonly send: (state: State, label: string, after: State['document']) => Promise<State> | null
  /** Takes over what an answer brings before anyone is told. */
  readonly answered: (state: State) => void
  readonly changed: () => void
  /** With which the studio says that another window was faster. */
  readonly staleCode: string
}

/** Steps go out one at a time and in order, each from the revision that the one before it led to. */
export function createStepQueue<State extends Kept>(first: State, source: Source<State>): StepQueue<State> {
  const { open, send, answered, changed, staleCode } = source
  let state = first
  let document: State['document'] = first.document
  let waiting: readonly Step<State>[] = []
  let saving: Saving = 'saved'
  let failure: unknown = null
  let running: Promise<void> | null = null

  /** A change that no longer fits, such as to a badge that is gone, leaves all as it was. */
  const changedBy = (before: State['document'], change: Change<State['document']>): State['document'] => {
    try {
      return change(before)
    } catch (error) {
      failure = error
      return before
    }
  }

  const carryOut = () => {
    document = waiting.reduce<State['document']>(
      (before, step) => (step.kind === 'change' ? changedBy(before, step.change) : before),
      state.document,
    )
  }

  const carry = (step: Step<State>): Promise<State> | null =>
    step.kind === 'call' ? step.call(state) : send(state, step.label, changedBy(state.document, step.change))

  const run = async () => {
    saving = 'saving'
    failure = null
    for (let step = waiting[0]; step; step = waiting[0]) {
      try {
        const answer = await carry(step)
        if (answer) {
          state = answer
          answered(answer)
        }
        waiting = waiting.slice(1)
      } catch (error) {
        failure = error
        saving = waitsAfter(error, staleCode)
        // What the studio refuses falls, and with it what was built upon it.
        if (saving === 'saved') waiting = []
        carryOut()
        changed()
        return
      }
      carryOut()
      changed()
    }
    saving = 'saved'
    changed()
  }

  const start = () => {
    if (running || waiting.length === 0) return
    running = run().finally(() => {
      running = null
      if (saving === 'saved') start()
    })
  }

  return {
    get saving() {
      return saving
    },
    get failure() {
      return failure
    },
    get state() {
      return state
    },
    get document() {
      return document
    },
    add(step) {
      if (step.kind === 'change') {
        const after = step.change(document)
        if (after === document) return
        document = after
      }
      waiting = [...waiting, step]
      if (saving === 'saved' || saving === 'saving') {
        saving = 'saving'
        start()
      }
      changed()
    },
    retry() {
      if (saving === 'failed') start()
    },
    async reload() {
      await running
      state = await open()
      answered(state)
      waiting = waiting.filter(({ kind }) => kind === 'change')
      saving = 'saved'
      failure = null
      carryOut()
      changed()
      start()
    },
    settled: async () => {
      while (running) await running
    },
  }
}

/** A refusal is the studio's own, or its contract's; of anything else another try may do better. */
function waitsAfter(error: unknown, staleCode: string): Saving {
  const code = codeOf(error)
  if (code === staleCode) return 'stale'
  const isRefused = code !== null || (error instanceof ORPCError && error.status === 400)
  return isRefused ? 'saved' : 'failed'
}

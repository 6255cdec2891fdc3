import type { StudioClient } from '#core/contract/client'
import type { OwnTemplateState, SampleContent, TemplatePreview } from '#core/contract/templates'
import { applyDiff, type Diff, diffOf, invertDiff } from '#core/design/diff'
import type { Side } from '#core/template/alter/blocks'
import type { Block, OwnTemplate } from '#core/template/ownTemplate'
import { type Change, createStepQueue, type Saving } from '../../../state/stepQueue.ts'
import { createPagePreviews } from './pagePreviews.ts'

export type TemplateChange = Change<OwnTemplate>

/** What the page on the screen is filled with. */
export interface Sample {
  readonly content: SampleContent
  /** BCP 47, of the page. */
  readonly language: string
}

/** The open template as the panels see it. A new object whenever something in it is new. */
export interface TemplateSnapshot {
  /** With all that was done here, kept yet or not, and with what is being tried out. */
  readonly document: OwnTemplate
  readonly side: Side
  readonly blocks: readonly Block[]
  /** Of those blocks, in the order they were chosen. */
  readonly selection: readonly string[]
  readonly sample: Sample
  /** The side as it was laid out last; null until it was once. */
  readonly page: TemplatePreview | null
  readonly saving: Saving
  /** The last thing that went wrong, until something goes well again. */
  readonly failure: unknown
  /** What undo and redo would do, in words; null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface TemplateStore {
  /** Told of everything except the single frames of a drag. */
  subscribe(listener: () => void): () => void
  /** Told of those too: for the canvas. */
  subscribeToFrames(listener: () => void): () => void
  snapshot(): TemplateSnapshot
  /** The same with the drag under way. */
  shown(): TemplateSnapshot
  select(ids: readonly string[]): void
  turnTo(side: Side): void
  fillWith(sample: Partial<Sample>): void
  /** One gesture, one step of the history. The change must be pure: new ids are made outside of it. */
  commit(label: string, change: TemplateChange): void
  /** Shows what a change would give; null shows the document again. `commit` ends it too. */
  preview(change: TemplateChange | null): void
  /** The same for a drag on the canvas: panels do not follow every frame. */
  drag(change: TemplateChange | null): void
  undo(): void
  redo(): void
  retry(): void
  reload(): Promise<void>
  /** When all that was done has been kept or refused. */
  settled(): Promise<void>
}

interface Opened {
  readonly studio: Pick<StudioClient, 'templates'>
  readonly state: OwnTemplateState
  readonly sample: Sample
}

/** A step that was done, or taken back. */
interface HistoryStep {
  readonly label: string
  readonly diff: Diff
}

/** An open template: the document, what is chosen in it, the page it gives, and the way to the studio that keeps it. */
export function createTemplateStore({ studio, state: first, sample: firstSample }: Opened): TemplateStore {
  const listeners = new Set<() => void>()
  const frameListeners = new Set<() => void>()
  const { id } = first.document
  let tried: TemplateChange | null = null
  let isDrag = false
  let side: Side = 'front'
  let sample = firstSample
  let selection: readonly string[] = []
  let done: readonly HistoryStep[] = []
  let undone: readonly HistoryStep[] = []
  let trouble: unknown = null

  const previews = createPagePreviews({
    ask: (wanted) => studio.templates.preview({ ...wanted, whole: false }),
    arrived: () => {
      trouble = null
      tell()
    },
    failed: (error) => {
      trouble = error
      tell()
    },
  })

  const queue = createStepQueue(first, {
    open: () => studio.templates.get({ id }),
    send: ({ document, revision }, _, after) =>
      diffOf(document, after).length === 0
        ? null
        : studio.templates.change({ base: revision, document: after }),
    answered: () => {},
    changed: () => tell(),
    staleCode: 'templates/stale',
  })

  let attempt: { on: OwnTemplate; change: TemplateChange; made: OwnTemplate } | null = null
  /** The same object as long as nothing changes: a new one is laid out anew. */
  const documentNow = (): OwnTemplate => {
    const on = queue.document
    if (!tried) return on
    if (attempt?.on !== on || attempt.change !== tried) attempt = { on, change: tried, made: tried(on) }
    return attempt.made
  }

  const take = (document: OwnTemplate): TemplateSnapshot => {
    const blocks = document[side]
    const present = new Set(blocks.map((block) => block.id))
    return {
      document,
      side,
      blocks,
      selection: selection.filter((one) => present.has(one)),
      sample,
      page: previews.pageOf(side),
      saving: queue.saving,
      failure: queue.failure ?? trouble,
      undo: done.at(-1)?.label ?? null,
      redo: undone.at(-1)?.label ?? null,
    }
  }
  let shown = take(first.document)
  let snapshot = shown

  const look = () => {
    const document = documentNow()
    previews.want({ document, side, ...sample })
    shown = take(document)
  }
  const tell = () => {
    look()
    if (!isDrag) snapshot = shown
    for (const listener of isDrag ? frameListeners : [...listeners, ...frameListeners]) listener()
  }
  look()
  snapshot = shown

  /** Every step by its difference, so that it can be taken back upon what another window did meanwhile. */
  const add = (label: string, change: TemplateChange): Diff => {
    const before = queue.document
    tried = null
    isDrag = false
    queue.add({ kind: 'change', label, change })
    return diffOf(before, queue.document)
  }
  const repeat = ({ label, diff }: HistoryStep): void => {
    add(label, (document) => applyDiff(document, diff) as OwnTemplate)
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    subscribeToFrames(listener) {
      frameListeners.add(listener)
      return () => frameListeners.delete(listener)
    },
    snapshot: () => snapshot,
    shown: () => shown,
    select(ids) {
      if (ids.length === selection.length && ids.every((one, i) => one === selection[i])) return
      selection = [...new Set(ids)]
      tell()
    },
    turnTo(next) {
      if (next === side) return
      side = next
      selection = []
      tell()
    },
    fillWith(some) {
      sample = { ...sample, ...some }
      tell()
    },
    commit(label, change) {
      const diff = add(label, change)
      if (diff.length > 0) {
        done = [...done, { label, diff }]
        undone = []
      }
      tell()
    },
    preview(change) {
      tried = change
      isDrag = false
      tell()
    },
    drag(change) {
      tried = change
      isDrag = change !== null
      tell()
    },
    undo() {
      const last = done.at(-1)
      if (!last) return
      done = done.slice(0, -1)
      undone = [...undone, last]
      repeat({ ...last, diff: invertDiff(last.diff) })
      tell()
    },
    redo() {
      const last = undone.at(-1)
      if (!last) return
      undone = undone.slice(0, -1)
      done = [...done, last]
      repeat(last)
      tell()
    },
    retry: queue.retry,
    reload: queue.reload,
    settled: queue.settled,
  }
}

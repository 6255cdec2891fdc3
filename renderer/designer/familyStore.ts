import type { StudioClient } from '#core/contract/client'
import type { FamilyState, QualityHint } from '#core/contract/families'
import { applyDiff, diffOf } from '#core/design/diff'
import type { DerivedBadge, Design } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import type { FamilyDocument, FamilyMember } from '#core/family/familyDocument'
import { type Change, createStepQueue, type Saving } from '../state/stepQueue.ts'
import { createFamilyDrawings } from './familyDrawings.ts'

export type DocumentChange = Change<FamilyDocument>

/** The open family as the panels see it. A new object whenever something in it is new. */
export interface FamilySnapshot {
  /** As the studio last answered: revision, releases, what undo and redo would do. */
  readonly state: FamilyState
  /** With all that was done here, whether the studio has answered or not, and with what is being tried out. */
  readonly document: FamilyDocument
  /** The one on the canvas; null only in a family without members. */
  readonly member: FamilyMember | null
  /** Ids of elements of that member, in the order they were chosen. */
  readonly selection: readonly string[]
  readonly saving: Saving
  /** The last thing that went wrong, until something goes well again. */
  readonly failure: unknown
  /** Goes up when a drawing came in: `designOf` may have a new answer for the same document. */
  readonly drawings: number
}

export interface FamilyStore {
  /** Told of everything except the single frames of a drag. */
  subscribe(listener: () => void): () => void
  /** Told of those too: for the canvas. */
  subscribeToFrames(listener: () => void): () => void
  snapshot(): FamilySnapshot
  /** The document with the drag under way; between drags that of the snapshot. */
  shown(): FamilyDocument
  chooseMember(id: string): void
  select(ids: readonly string[]): void
  /** One gesture, one step of the history. The change must be pure: new ids are made outside of it. */
  commit(label: string, change: DocumentChange): void
  /** Shows what a change would give, from the document as it stands; null shows that again. `commit` ends it too. */
  preview(change: DocumentChange | null): void
  /** The same for a drag on the canvas: panels do not follow every frame. */
  drag(change: DocumentChange | null): void
  undo(): void
  redo(): void
  /** Has the studio itself change the family, such as a release, in its turn among the steps. */
  ask(call: (state: FamilyState) => Promise<FamilyState>): void
  /** Sends again what could not be sent. */
  retry(): void
  /** Loads what another window did, and does again here what was not kept yet. */
  reload(): Promise<void>
  /** When all that was done has been kept or refused. */
  settled(): Promise<void>
  designOf(memberId: string): Design
  sceneOf(memberId: string): Scene
  derivedOf(memberId: string): DerivedBadge | undefined
  hintsOf(memberId: string): readonly QualityHint[]
  applyHint(hint: QualityHint): void
}

interface Opened {
  readonly studio: StudioClient
  /** As `families.open` or `families.begin` answered. */
  readonly state: FamilyState
  /** BCP 47, of what the studio says about the badges. */
  readonly language: string
}

const NOTHING: Design = { width: 1000, height: 1000, elements: [] }

/** An open family: the document, what is chosen in it, and the way to the studio that keeps it. */
export function createFamilyStore({ studio, state: first, language }: Opened): FamilyStore {
  const listeners = new Set<() => void>()
  const frameListeners = new Set<() => void>()
  const id = first.document.id
  let tried: DocumentChange | null = null
  let isDrag = false
  let shown = first.document
  let memberId = first.document.members[0]?.id ?? null
  let selection: readonly string[] = []
  let trouble: unknown = null
  let drawingsRound = 0
  let snapshot: FamilySnapshot

  const drawings = createFamilyDrawings({
    studio,
    language,
    changed: () => {
      drawingsRound += 1
      tell()
    },
    failed: (error) => {
      trouble = error
      tell()
    },
  })
  drawings.keep(first.drawn, first.document)
  drawings.judge(first)

  const queue = createStepQueue(first, {
    open: () => studio.families.open({ id }),
    send(state, label, after) {
      const diff = diffOf(state.document, after)
      return diff.length === 0 ? null : studio.families.change({ id, base: state.revision, label, diff })
    },
    answered: (state) => {
      trouble = null
      drawings.keep(state.drawn, state.document)
      drawings.judge(state)
    },
    changed: () => {
      show()
      tell()
    },
    staleCode: 'families/stale',
  })

  const show = () => {
    shown = tried ? tried(queue.document) : queue.document
  }

  const memberOf = (document: FamilyDocument): FamilyMember | null =>
    document.members.find((member) => member.id === memberId) ?? document.members[0] ?? null

  const take = (): FamilySnapshot => {
    const document = isDrag ? queue.document : shown
    return {
      state: queue.state,
      document,
      member: memberOf(document),
      selection,
      saving: queue.saving,
      failure: queue.failure ?? trouble,
      drawings: drawingsRound,
    }
  }
  snapshot = take()

  const tell = () => {
    snapshot = take()
    for (const listener of [...listeners, ...frameListeners]) listener()
  }

  const tryOut = (change: DocumentChange | null, dragged: boolean) => {
    const wasDrag = isDrag
    tried = change
    isDrag = dragged && change !== null
    show()
    // A drag of elements changes neither look nor words.
    if (change && !dragged) drawings.tryOut(shown, memberId)
    if (dragged && (isDrag || wasDrag)) for (const listener of frameListeners) listener()
    else tell()
  }

  const drawn = <Answer>(
    ofMember: string,
    answer: (document: FamilyDocument, member: FamilyMember) => Answer,
    none: Answer,
  ): Answer => {
    const member = shown.members.find((one) => one.id === ofMember)
    return member ? answer(shown, member) : none
  }

  const commit: FamilyStore['commit'] = (label, change) => {
    tried = null
    isDrag = false
    queue.add({ kind: 'change', label, change })
    show()
    tell()
  }

  const ask: FamilyStore['ask'] = (call) => queue.add({ kind: 'call', call })

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
    chooseMember(chosen) {
      if (chosen === memberId) return
      memberId = chosen
      selection = []
      tell()
    },
    select(ids) {
      if (ids.length === selection.length && ids.every((one, i) => one === selection[i])) return
      selection = [...new Set(ids)]
      tell()
    },
    commit,
    preview: (change) => tryOut(change, false),
    drag: (change) => tryOut(change, true),
    undo: () => ask(({ revision: base }) => studio.families.undo({ id, base })),
    redo: () => ask(({ revision: base }) => studio.families.redo({ id, base })),
    ask,
    retry: queue.retry,
    reload: queue.reload,
    settled: queue.settled,
    designOf: (ofMember) => drawn(ofMember, ({ look }, member) => drawings.designOf(look, member), NOTHING),
    sceneOf: (ofMember) =>
      drawings.sceneOf(drawn(ofMember, ({ look }, member) => drawings.designOf(look, member), NOTHING)),
    derivedOf: (ofMember) =>
      drawn(ofMember, ({ look }, member) => drawings.derivedOf(look, member), undefined),
    hintsOf: drawings.hintsOf,
    applyHint({ remedy }) {
      if (remedy) commit(remedy.label, (document) => applyDiff(document, remedy.diff) as FamilyDocument)
    },
  }
}

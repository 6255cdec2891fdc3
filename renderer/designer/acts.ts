import type { TFunction } from 'i18next'
import { type Alignment, align, type Unit } from '#core/design/alter/align'
import { clippingOf, paste } from '#core/design/alter/clipping'
import { distribute } from '#core/design/alter/distribute'
import { group, ungroup } from '#core/design/alter/group'
import { moveBy } from '#core/design/alter/move'
import { type OrderStep, reorder } from '#core/design/alter/order'
import { remove, reset, resetAll } from '#core/design/alter/remove'
import { mirror } from '#core/design/alter/rotate'
import { setHidden, setLocked } from '#core/design/alter/style'
import type { HandEdits } from '#core/design/edits'
import type { Design, Element } from '#core/design/element'
import { boxOfElements } from '#core/design/placedBox'
import { bodyGeometry } from '#core/design/snapping/bodyGeometry'
import type { FamilyMember } from '#core/family/familyDocument'
import type { Desk } from '../stage/desk.ts'
import { editing } from './editing.ts'
import { namesOf } from './elementName.ts'
import type { FamilyStore } from './familyStore.ts'
import { newElementId } from './newElementId.ts'

/** What can be done to the chosen elements, by key, button or menu alike. Every act says what it did. */
export interface Acts {
  /** One gesture on the member that is shown, named for the history. */
  edit(step: StepKey, change: (edits: HandEdits) => HandEdits, elements?: readonly Element[]): void
  /** Shows it without keeping it: while a slider is being pulled. */
  tryOut(change: ((edits: HandEdits) => HandEdits) | null): void
  remove(): void
  duplicate(): void
  group(): void
  ungroup(): void
  order(step: OrderStep): void
  toggleLocked(elements?: readonly Element[]): void
  toggleHidden(elements?: readonly Element[]): void
  align(alignment: Alignment): void
  distribute(axis: 'across' | 'down'): void
  mirror(axis: 'across' | 'down'): void
  reset(): void
  resetBadge(): void
  /** Gives the elements the same look and place in every badge of the family. */
  everywhere(): void
  chooseAll(): void
  /** To the next or previous element of the layers, topmost first; false at the end of them. */
  step(by: 1 | -1): boolean
  undo(): void
  redo(): void
  nudge(dx: number, dy: number): void
  /** A row of nudges is one step of the history; this ends it. */
  endNudge(): void
}

export type StepKey = keyof typeof import('../i18n/en.json')['designer']['step']

interface Place {
  readonly store: FamilyStore
  readonly desk: Desk
  readonly t: TFunction
  readonly announce: (words: string) => void
}

interface Shown {
  readonly member: FamilyMember
  readonly design: Design
  readonly chosen: readonly Element[]
}

/** History labels name what was changed; a long text is cut. */
const LONGEST_NAME = 60
const SHIFTED = [20, 20] as const

export function createActs({ store, desk, t, announce }: Place): Acts {
  let nudged = { dx: 0, dy: 0 }

  const shown = (): Shown | null => {
    const { member, selection } = store.snapshot()
    if (!member) return null
    const design = store.designOf(member.id)
    const ids = new Set(selection)
    return { member, design, chosen: design.elements.filter(({ id }) => ids.has(id)) }
  }
  const nameOf = (elements: readonly Element[], { edits }: FamilyMember) =>
    namesOf(t, elements, edits).slice(0, LONGEST_NAME)

  const edit: Acts['edit'] = (step, change, elements) => {
    const now = shown()
    if (!now) return
    const what = nameOf(elements ?? now.chosen, now.member)
    store.commit(t(`designer.step.${step}`, { what }), editing(now.member.id, change))
  }

  /** The chosen ones that are not locked; says so when there are only locked ones. */
  const withChosen = (act: (now: Shown, ids: readonly string[], what: string) => void) => {
    const now = shown()
    if (!now || now.chosen.length === 0) return
    const free = now.chosen.filter(({ locked }) => !locked)
    const what = nameOf(now.chosen, now.member)
    if (free.length === 0) return announce(t('designer.said.isLocked', { what }))
    act(
      { ...now, chosen: free },
      free.map(({ id }) => id),
      what,
    )
  }

  /** A single element lines up with the badge, several with one another. */
  const bodyBox = (memberId: string) => {
    const body = store.derivedOf(memberId)?.body
    return body === undefined ? undefined : bodyGeometry(body).box
  }

  return {
    edit,
    tryOut(change) {
      const { member } = store.snapshot()
      store.preview(change && member ? editing(member.id, change) : null)
    },
    remove: () =>
      withChosen((_, ids, what) => {
        edit('remove', (edits) => remove(edits, ids))
        store.select([])
        announce(t('designer.said.removed', { what }))
      }),
    duplicate: () =>
      withChosen(({ member, design }, ids, what) => {
        const derived = store.derivedOf(member.id)
        if (!derived) return
        const clipping = clippingOf({ derived, edits: member.edits, design }, ids)
        const made = newIds()
        edit('duplicate', (edits) => paste(edits, clipping, made(), SHIFTED).edits)
        store.select(paste(member.edits, clipping, made(), SHIFTED).added)
        announce(t('designer.said.duplicated', { what }))
      }),
    group: () =>
      withChosen(({ design }, ids) => {
        if (ids.length < 2) return
        const id = newElementId()
        edit('group', (edits) => group(edits, design, ids, id))
        announce(t('designer.said.grouped'))
      }),
    ungroup: () =>
      withChosen((_, ids) => {
        edit('ungroup', (edits) => ungroup(edits, ids))
        desk.set({ group: null })
        announce(t('designer.said.ungrouped'))
      }),
    order: (step) =>
      withChosen(({ member, design }, ids, what) => {
        edit('order', (edits) => reorder(edits, design, ids, step))
        const { elements } = store.designOf(member.id)
        const total = elements.length
        const number = total - elements.findLastIndex(({ id }) => ids.includes(id))
        announce(t('designer.said.ordered', { what, number, total }))
      }),
    toggleLocked(elements) {
      const now = shown()
      const these = elements ?? now?.chosen ?? []
      if (!now || these.length === 0) return
      const locks = !these.every(({ locked }) => locked)
      const ids = these.map(({ id }) => id)
      edit(locks ? 'lock' : 'unlock', (edits) => setLocked(edits, ids, locks), these)
      announce(
        t(locks ? 'designer.said.locked' : 'designer.said.unlocked', { what: nameOf(these, now.member) }),
      )
    },
    toggleHidden(elements) {
      const now = shown()
      const these = elements ?? now?.chosen ?? []
      if (!now || these.length === 0) return
      const hides = !these.every(({ hidden }) => hidden)
      const ids = these.map(({ id }) => id)
      edit(hides ? 'hide' : 'show', (edits) => setHidden(edits, ids, hides), these)
      announce(t(hides ? 'designer.said.hidden' : 'designer.said.shown', { what: nameOf(these, now.member) }))
    },
    align: (alignment) =>
      withChosen(({ member, chosen }, _, what) => {
        const units = unitsOf(chosen)
        const within = units.length === 1 ? bodyBox(member.id) : undefined
        edit('align', (edits) => align(edits, units, alignment, within))
        announce(t('designer.said.aligned', { what }))
      }),
    distribute: (axis) =>
      withChosen(({ chosen }, _, what) => {
        edit('distribute', (edits) => distribute(edits, unitsOf(chosen), axis, 'gaps'))
        announce(t('designer.said.aligned', { what }))
      }),
    mirror: (axis) => withChosen(({ chosen }) => edit('flip', (edits) => mirror(edits, chosen, axis))),
    reset: () => withChosen((_, ids) => edit('reset', (edits) => reset(edits, ids))),
    resetBadge: () => edit('resetBadge', resetAll),
    everywhere: () =>
      withChosen(({ member }, ids, what) => {
        const { added, changes } = member.edits
        store.commit(t('designer.step.everywhere', { what }), (document) => ({
          ...document,
          members: document.members.map((one) => {
            if (one.id === member.id) return one
            const missing = added.filter(({ id }) => ids.includes(id))
            const others = one.edits.added.filter(({ id }) => !ids.includes(id))
            const kept = Object.entries(one.edits.changes).filter(([id]) => !ids.includes(id))
            const same = Object.entries(changes).filter(([id]) => ids.includes(id))
            return {
              ...one,
              edits: {
                ...one.edits,
                added: [...others, ...missing],
                changes: Object.fromEntries([...kept, ...same]),
              },
            }
          }),
        }))
      }),
    chooseAll() {
      const now = shown()
      if (!now) return
      const free = now.design.elements.filter(({ locked, hidden }) => !locked && !hidden)
      store.select(free.map(({ id }) => id))
      announce(t('designer.chosenMany', { count: free.length }))
    },
    step(by) {
      const now = shown()
      if (!now) return false
      const elements = now.design.elements.filter(({ hidden }) => !hidden).toReversed()
      const at = elements.findIndex(({ id }) => id === now.chosen.at(-1)?.id)
      const next = elements[at === -1 ? (by === 1 ? 0 : elements.length - 1) : at + by]
      if (!next) {
        store.select([])
        return false
      }
      desk.set({ group: next.group ?? null })
      store.select([next.id])
      announce(
        t('designer.chosen', {
          name: nameOf([next], now.member),
          number: elements.indexOf(next) + 1,
          total: elements.length,
        }),
      )
      return true
    },
    undo() {
      const { undo } = store.snapshot().state
      announce(undo === null ? t('designer.said.nothingToUndo') : t('designer.said.undone', { what: undo }))
      if (undo !== null) store.undo()
    },
    redo() {
      const { redo } = store.snapshot().state
      announce(redo === null ? t('designer.said.nothingToRedo') : t('designer.said.redone', { what: redo }))
      if (redo !== null) store.redo()
    },
    nudge: (dx, dy) =>
      withChosen(({ member, chosen }) => {
        nudged = { dx: nudged.dx + dx, dy: nudged.dy + dy }
        const { dx: byX, dy: byY } = nudged
        const before = chosenBefore(member, chosen)
        store.drag(editing(member.id, (edits) => moveBy(edits, before, byX, byY)))
      }),
    endNudge() {
      const { dx, dy } = nudged
      nudged = { dx: 0, dy: 0 }
      if (dx === 0 && dy === 0) return
      withChosen(({ member, chosen }, _, what) => {
        const before = chosenBefore(member, chosen)
        edit('nudge', (edits) => moveBy(edits, before, dx, dy))
        const { x, y } = boxOfElements(chosen)!
        announce(t('designer.said.moved', { what, x: Math.round(x), y: Math.round(y) }))
      })
    },
  }
}

/** Elements as the document has them, not where a drag has taken them just now. */
const chosenBefore = ({ edits }: FamilyMember, chosen: readonly Element[]): readonly Element[] =>
  chosen.map((element) => ({
    ...element,
    placement: edits.changes[element.id]?.placement ?? { x: 0, y: 0, rotation: 0, scaleX: 1, scaleY: 1 },
  }))

/** Things that move as one: each group, and each element in none. */
function unitsOf(elements: readonly Element[]): readonly Unit[] {
  return [...Map.groupBy(elements, ({ id, group }) => group ?? id).values()]
}

/** The same row of new ids each time it is begun, so that a change carried out again makes the same elements. */
function newIds(): () => () => string {
  const made: string[] = []
  return () => {
    let at = 0
    return () => {
      made[at] ??= newElementId()
      return made[at++]!
    }
  }
}

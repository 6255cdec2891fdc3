import type { TFunction } from 'i18next'
import { type Clipping, clipping, clippingOf, paste } from '#core/design/alter/clipping'
import type { Desk } from '../stage/desk.ts'
import { editing } from './editing.ts'
import type { FamilyStore } from './familyStore.ts'
import { newElementId } from './newElementId.ts'
import type { Insert } from './useInsert.ts'

const KIND = 'application/x-rosette-elements'
/** Beside what was copied, so that it is seen to be another one. */
const SHIFTED = [20, 20] as const

/** Puts the chosen elements onto the clipboard, and their words for other programs. False if nothing is chosen. */
export function copyChosen(store: FamilyStore, desk: Desk, clipboard: DataTransfer): boolean {
  const { member, selection } = store.snapshot()
  const derived = member && store.derivedOf(member.id)
  if (!member || !derived || selection.length === 0) return false
  const { edits } = member
  const copied = clippingOf({ derived, edits, design: store.designOf(member.id) }, selection)
  const words = copied.added.flatMap((one) => (one.kind === 'text' ? [one.lettering.text] : [])).join('\n')
  const json = JSON.stringify(copied)
  clipboard.setData(KIND, json)
  clipboard.setData('text/plain', words)
  desk.copied = { words, json }
  return true
}

interface Place {
  readonly store: FamilyStore
  readonly desk: Desk
  readonly insert: Insert
  readonly t: TFunction
  readonly announce: (words: string) => void
}

/** Elements of a badge, a picture, or plain words: each becomes part of the badge that is shown. */
export function pasteInto(place: Place, clipboard: DataTransfer): void {
  const { desk, insert } = place
  const plain = clipboard.getData('text/plain')
  const own = clipboard.files.length === 0 && desk.copied?.words === plain ? desk.copied.json : ''
  const copied = readClipping(clipboard.getData(KIND)) ?? readClipping(own)
  if (copied) {
    pasteElements(place, copied)
    return
  }
  const picture = [...clipboard.files].find(({ type }) => type.startsWith('image/'))
  if (picture) {
    void insert.picture(picture)
    return
  }
  const words = plain.trim().slice(0, 300)
  if (words !== '') insert.text(words)
}

/** Null for anything that is not a clipping: other programs may use any name. */
function readClipping(text: string): Clipping | null {
  if (text === '') return null
  try {
    return clipping.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function pasteElements({ store, t, announce }: Place, copied: Clipping): void {
  const { member } = store.snapshot()
  if (!member || copied.added.length === 0) return
  const ids = Array.from({ length: copied.added.length + copied.groups.length }, newElementId)
  const idsAgain = () => {
    const left = [...ids]
    return () => left.shift()!
  }
  const what = t('designer.elements', { count: copied.added.length })
  store.commit(
    t('designer.step.paste', { what }),
    editing(member.id, (edits) => paste(edits, copied, idsAgain(), SHIFTED).edits),
  )
  store.select(ids.slice(0, copied.added.length))
  announce(t('designer.said.pasted', { what }))
}

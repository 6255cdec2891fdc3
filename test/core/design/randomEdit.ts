import fc from 'fast-check'
import { add, changeAdded } from '#core/design/alter/add'
import { align } from '#core/design/alter/align'
import { clippingOf, paste } from '#core/design/alter/clipping'
import { distribute } from '#core/design/alter/distribute'
import { group, ungroup } from '#core/design/alter/group'
import { moveBy, moveTo } from '#core/design/alter/move'
import { reorder } from '#core/design/alter/order'
import { remove, reset } from '#core/design/alter/remove'
import { resizeAlone } from '#core/design/alter/resize'
import { mirror, rotateBy } from '#core/design/alter/rotate'
import { rename, setFill, setHidden, setLocked, setOpacity, setStroke } from '#core/design/alter/style'
import type { Fill, HandEdits, Stroke } from '#core/design/edits'
import { changeLook } from '#core/family/alter/look'
import { addMember, changeMember, editMember, moveMember, removeMember } from '#core/family/alter/members'
import type { FamilyDocument } from '#core/family/familyDocument'
import { compose, sampleBadge } from './sampleDesign.ts'

export type Edit = (document: FamilyDocument, newId: () => string) => FamilyDocument

const share = fc.double({ min: 0, max: 1, noNaN: true })
const length = fc.double({ min: -400, max: 400, noNaN: true })
const hex = fc.constantFrom('#112233', '#aabbcc', '#ff0000')
const tint = fc.record({ hex, role: fc.constantFrom('ink', 'accent') }, { requiredKeys: ['hex'] })
const fill: fc.Arbitrary<Fill | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind: fc.constant('flat' as const), tint }),
  fc.record({
    kind: fc.constant('linear' as const),
    angle: fc.integer({ min: -360, max: 360 }),
    from: tint,
    to: tint,
  }),
)
const stroke: fc.Arbitrary<Stroke | null | undefined> = fc.oneof(
  fc.constantFrom(null, undefined),
  fc.record({ tint, width: fc.integer({ min: 0, max: 40 }) }),
)

/** Chosen elements and the edits that led to them. */
type HandEdit = (edits: HandEdits, ids: string[], newId: () => string) => HandEdits

const elementsOf = (edits: HandEdits, ids: readonly string[]) =>
  compose(edits).elements.filter(({ id }) => ids.includes(id))

const handEdit: fc.Arbitrary<HandEdit> = fc.oneof(
  fc.tuple(length, length).map(
    ([x, y]): HandEdit =>
      (edits, ids) =>
        moveBy(edits, elementsOf(edits, ids), x, y),
  ),
  fc.tuple(length, length).map(
    ([x, y]): HandEdit =>
      (edits, ids) =>
        moveTo(edits, elementsOf(edits, ids), x, y),
  ),
  fc.integer({ min: -360, max: 360 }).map(
    (degrees): HandEdit =>
      (edits, ids) =>
        rotateBy(edits, elementsOf(edits, ids), degrees),
  ),
  fc.constantFrom('across' as const, 'down' as const).map(
    (axis): HandEdit =>
      (edits, ids) =>
        mirror(edits, elementsOf(edits, ids), axis),
  ),
  fc.tuple(fc.constantFrom('n' as const, 'se' as const, 'w' as const), length).map(
    ([handle, pull]): HandEdit =>
      (edits, ids) =>
        elementsOf(edits, ids).reduce(
          (result, element) => resizeAlone(result, element, handle, pull, pull / 4),
          edits,
        ),
  ),
  fc.constantFrom('left' as const, 'middle' as const, 'bottom' as const).map(
    (edge): HandEdit =>
      (edits, ids) =>
        align(
          edits,
          elementsOf(edits, ids).map((element) => [element]),
          edge,
        ),
  ),
  fc.constantFrom('gaps' as const, 'centres' as const).map(
    (by): HandEdit =>
      (edits, ids) =>
        distribute(
          edits,
          elementsOf(edits, ids).map((element) => [element]),
          'across',
          by,
        ),
  ),
  fc.constantFrom('front' as const, 'forward' as const, 'backward' as const, 'back' as const).map(
    (step): HandEdit =>
      (edits, ids) =>
        reorder(edits, compose(edits), ids, step),
  ),
  fill.map(
    (value): HandEdit =>
      (edits, ids) =>
        setFill(edits, ids, value),
  ),
  stroke.map(
    (value): HandEdit =>
      (edits, ids) =>
        setStroke(edits, ids, value),
  ),
  share.map(
    (value): HandEdit =>
      (edits, ids) =>
        setOpacity(edits, ids, value),
  ),
  fc.boolean().map(
    (value): HandEdit =>
      (edits, ids) =>
        setHidden(edits, ids, value),
  ),
  fc.boolean().map(
    (value): HandEdit =>
      (edits, ids) =>
        setLocked(edits, ids, value),
  ),
  fc.string({ maxLength: 9 }).map(
    (name): HandEdit =>
      (edits, ids) =>
        rename(edits, ids[0] ?? 'icon', name),
  ),
  fc.constantFrom<HandEdit>(
    (edits, ids, newId) => group(edits, compose(edits), ids, newId()),
    ungroup,
    (edits, _ids, newId) => add(edits, { id: newId(), kind: 'figure', shape: 'star', width: 90, height: 90 }),
    (edits, ids) => changeAdded(edits, ids[0] ?? '', 'figure', (figure) => ({ ...figure, points: 7 })),
    remove,
    reset,
    (edits, ids, newId) =>
      paste(edits, clippingOf({ derived: sampleBadge, edits, design: compose(edits) }, ids), newId, [20, 20])
        .edits,
  ),
)

const onElements: fc.Arbitrary<Edit> = fc.tuple(share, fc.array(share, { maxLength: 4 }), handEdit).map(
  ([nth, picks, edit]): Edit =>
    (document, newId) => {
      const member = document.members[Math.floor(nth * document.members.length)]
      if (!member) return document
      const there = compose(member.edits).elements.map(({ id }) => id)
      const ids = [...new Set(picks.map((pick) => there[Math.floor(pick * (there.length - 1))]!))]
      return editMember(document, member.id, (edits) => edit(edits, ids, newId))
    },
)

const onFamily: fc.Arbitrary<Edit> = fc
  .tuple(share, share, fc.string({ maxLength: 12 }), fc.constantFrom(0, 1, 2, 3, 4, 5))
  .map(
    ([nth, other, text, what]): Edit =>
      (document, newId) => {
        const id = document.members[Math.floor(nth * document.members.length)]?.id ?? ''
        const place = Math.floor(other * document.members.length)
        const edits: Edit[] = [
          (family) => changeMember(family, id, { title: text }),
          (family) => removeMember(family, id),
          (family) => moveMember(family, id, place),
          (family, fresh) => {
            const copied = family.members.find((member) => member.id === id)
            return copied ? addMember(family, { ...copied, id: fresh() }, id) : family
          },
          (family) => changeLook(family, { style: nth < 0.5 ? 'kilim' : 'harbour' }),
          (family) => changeLook(family, { brand: '#aa3366' }),
        ]
        return edits[what]!(document, newId)
      },
  )

/** Any change that a person can make to a family. */
export const randomEdit: fc.Arbitrary<Edit> = fc.oneof({ weight: 4, arbitrary: onElements }, onFamily)

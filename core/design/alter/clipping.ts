/** Elements on their way from one badge to another, or beside themselves. */
import { z } from 'zod'
import {
  type Added,
  added,
  type Change,
  change,
  elementId,
  type Fill,
  type HandEdits,
  type Stroke,
} from '../edits.ts'
import type { DerivedBadge, DerivedShape, Design, Element } from '../element.ts'
import { AT_HOME } from '../element.ts'
import { IDENTITY, mappedPath, multiplied, placementMatrix, scaleOf } from '../matrix.ts'
import type { Hex } from '../scene.ts'
import { moveBy } from './move.ts'

/** Plain data, so that it can go through the clipboard; what comes from there is read with this. */
export const clipping = z.object({
  added: z.array(added).max(2000),
  changes: z.record(elementId, change),
  groups: z.array(z.array(elementId).min(2)).max(1000),
})
export type Clipping = z.infer<typeof clipping>

interface Source {
  readonly derived: DerivedBadge
  readonly edits: HandEdits
  /** As composed of the two. */
  readonly design: Design
}

/**
 * What is copied of a badge, bottom first. Additions stay what they are; what the style drew becomes plain paths in
 * the same colours, since another badge draws its own. Patterns and others that are cut off by a clip are left out.
 */
export function clippingOf({ derived, edits, design }: Source, ids: readonly string[]): Clipping {
  const additions = new Map(edits.added.map((addition) => [addition.id, addition]))
  const parts = design.elements
    .filter(({ id }) => ids.includes(id))
    .map((element): Piece[] => {
      const addition = additions.get(element.id)
      if (addition) return [{ addition, change: edits.changes[element.id] ?? {} }]
      const origin = derived.elements.find(({ id }) => id === element.id)
      return origin ? tracedPieces(element, origin.shapes) : []
    })
  const pieces = parts.flat()
  const chosen = new Set(pieces.map(({ addition }) => addition.id))
  const groups = Object.values(edits.groups).map((members) => members.filter((id) => chosen.has(id)))
  const traced = parts.map((part) => part.map(({ addition }) => addition.id))
  return {
    added: pieces.map(({ addition }) => addition),
    changes: Object.fromEntries(pieces.map((piece) => [piece.addition.id, piece.change])),
    groups: [...groups, ...traced].filter((members) => members.length > 1),
  }
}

/** Puts a clipping onto a badge with ids of its own, moved by dx, dy. `added` names what came, bottom first. */
export function paste(
  edits: HandEdits,
  { added: pieces, changes, groups }: Clipping,
  newId: () => string,
  [dx, dy]: readonly [number, number] = [0, 0],
): { edits: HandEdits; added: string[] } {
  const ids = new Map(pieces.map(({ id }) => [id, newId()]))
  const fresh = pieces.map((piece): Added => ({ ...piece, id: ids.get(piece.id)! }))
  const copied: HandEdits = {
    changes: {
      ...edits.changes,
      ...Object.fromEntries(
        pieces.flatMap(({ id }) => {
          const { locked: _, ...rest } = changes[id] ?? {}
          return Object.keys(rest).length > 0 ? [[ids.get(id)!, rest]] : []
        }),
      ),
    },
    added: [...edits.added, ...fresh],
    order: edits.order.length > 0 ? [...edits.order, ...fresh.map(({ id }) => id)] : edits.order,
    groups: {
      ...edits.groups,
      ...Object.fromEntries(
        groups
          .map((members) => members.flatMap((id) => ids.get(id) ?? []))
          .filter((members) => members.length > 1)
          .map((members) => [newId(), members]),
      ),
    },
  }
  return { edits: moved(copied, fresh, dx, dy), added: fresh.map(({ id }) => id) }
}

interface Piece {
  readonly addition: Added
  readonly change: Change
}

function moved(edits: HandEdits, fresh: readonly Added[], dx: number, dy: number): HandEdits {
  if (dx === 0 && dy === 0) return edits
  const elements = fresh.map(({ id }) => ({ id, placement: edits.changes[id]?.placement ?? AT_HOME }))
  return moveBy(edits, elements, dx, dy)
}

/** A shape of the style as a path where it stands. Its colours go on following the brand by their roles. */
function tracedPieces(element: Element, derived: readonly DerivedShape[]): Piece[] {
  if (element.shapes.some(({ clip }) => clip !== undefined)) return []
  const move = placementMatrix(element.placement, element.box)
  return element.shapes.map((shape, i): Piece => {
    const { fillRole, strokeRole } = derived[i] ?? {}
    const matrix = multiplied(move, shape.matrix ?? IDENTITY)
    const path = mappedPath(matrix, shape.path)
    const fill = fillOf(shape.fill, derived[i]?.fill === shape.fill ? fillRole : undefined)
    const stroke = strokeOf(
      shape,
      derived[i]?.stroke === shape.stroke ? strokeRole : undefined,
      scaleOf(matrix),
    )
    return {
      addition: {
        id: `${element.id}-${i + 1}`,
        kind: 'path',
        path,
        evenOdd: shape.rule === 'evenodd',
        ...(fill === undefined && { line: true }),
      },
      change: {
        ...(fill && { fill }),
        ...(stroke && { stroke }),
        ...(element.opacity < 1 && { opacity: element.opacity }),
      },
    }
  })
}

/** Gradients over the whole element do not survive being taken apart: each piece takes their first colour. */
function fillOf(paint: DerivedShape['fill'], role: string | undefined): Fill | undefined {
  if (paint === undefined) return undefined
  const hex = typeof paint === 'string' ? paint : paint.kind === 'picture' ? undefined : paint.start
  return hex === undefined ? undefined : { kind: 'flat', tint: tintOf(hex, role) }
}

function strokeOf(
  { stroke, strokeWidth = 1, dash }: DerivedShape,
  role: string | undefined,
  scale: number,
): Stroke | undefined {
  if (stroke === undefined) return undefined
  return {
    tint: tintOf(stroke, role),
    width: Math.min(200, strokeWidth * scale),
    ...(dash && { dash: dash.slice(0, 8).map((length) => length * scale) }),
  }
}

const tintOf = (hex: Hex, role: string | undefined) => (role === undefined ? { hex } : { role, hex })

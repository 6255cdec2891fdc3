/** The smallest alteration: how one element differs from what it is by itself. All others are made of it. */
import type { Change, HandEdits } from '../edits.ts'
import { AT_HOME, type Placement } from '../element.ts'

/** A field that is `undefined` is given up: the element has its own again. */
export type Alteration = { readonly [Field in keyof Change]: Change[Field] | undefined }

export function alter(edits: HandEdits, id: string, alteration: Alteration): HandEdits {
  const { [id]: before = {}, ...others } = edits.changes
  const change = Object.fromEntries(
    Object.entries({ ...before, ...alteration }).filter(([, value]) => value !== undefined),
  ) as Change
  const isNothing = Object.keys(change).length === 0
  if (isNothing && !(id in edits.changes)) return edits
  return { ...edits, changes: isNothing ? others : { ...others, [id]: change } }
}

export const alterAll = (
  edits: HandEdits,
  ids: readonly string[],
  alterationOf: (id: string) => Alteration,
): HandEdits => ids.reduce((result, id) => alter(result, id, alterationOf(id)), edits)

/** An element at home needs no placement. Kept as fine as is seen: hundredths of a unit and of a degree. */
export function place(edits: HandEdits, id: string, placement: Placement): HandEdits {
  const tidy = {
    x: fine(within(placement.x, FURTHEST), 100),
    y: fine(within(placement.y, FURTHEST), 100),
    rotation: fine(halfTurned(placement.rotation), 100),
    scaleX: fine(scaled(placement.scaleX), 1e5),
    scaleY: fine(scaled(placement.scaleY), 1e5),
  }
  const keys = ['x', 'y', 'rotation', 'scaleX', 'scaleY'] as const
  const isHome = keys.every((key) => tidy[key] === AT_HOME[key])
  return alter(edits, id, { placement: isHome ? undefined : tidy })
}

/** As far and as large as a document may say; nothing is pressed so flat that it cannot be taken hold of. */
const FURTHEST = 100_000
const LARGEST = 100
const FLATTEST = 0.001

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value))

const scaled = (value: number): number =>
  within(Math.abs(value) < FLATTEST ? (value < 0 ? -FLATTEST : FLATTEST) : value, LARGEST)

/** Without negative zeros, which JSON does not know. */
const fine = (value: number, parts: number): number => Math.round(value * parts) / parts + 0

/** The same angle above -180 and up to 180 degrees. */
const halfTurned = (degrees: number): number => {
  const whole = ((degrees % 360) + 360) % 360
  return whole > 180 ? whole - 360 : whole
}

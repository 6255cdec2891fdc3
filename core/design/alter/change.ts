/** The smallest alteration: how one element differs from what it is by itself. All others are made of it. */
import type { Change, HandEdits } from '../edits.ts'
import { AT_HOME, type Placement } from '../element.ts'

/** A field that is `undefined` is given up: the element has its own again. */
export type Alteration = { readonly [Field in keyof Change]: Change[Field] | undefined }

export const alter = (edits: HandEdits, id: string, alteration: Alteration): HandEdits =>
  alterAll(edits, [id], () => alteration)

/** As one: the changes of hundreds of other elements are copied once, not for each of those altered. */
export function alterAll(
  edits: HandEdits,
  ids: readonly string[],
  alterationOf: (id: string) => Alteration,
): HandEdits {
  const changes = { ...edits.changes }
  for (const id of ids) {
    const change = altered(changes[id], alterationOf(id))
    if (change) changes[id] = change
    else delete changes[id]
  }
  const isSame = ids.every((id) => changes[id] === edits.changes[id])
  return isSame ? edits : { ...edits, changes }
}

/** Undefined where nothing is changed any more. */
function altered(before: Change = {}, alteration: Alteration): Change | undefined {
  const fields = Object.entries({ ...before, ...alteration }).filter(([, value]) => value !== undefined)
  return fields.length === 0 ? undefined : (Object.fromEntries(fields) as Change)
}

export const place = (edits: HandEdits, id: string, placement: Placement): HandEdits =>
  placeAll(edits, new Map([[id, placement]]))

export const placeAll = (edits: HandEdits, placements: ReadonlyMap<string, Placement>): HandEdits =>
  alterAll(edits, [...placements.keys()], (id) => placed(placements.get(id)!))

/** An element at home needs no placement. Kept as fine as is seen: hundredths of a unit and of a degree. */
function placed(placement: Placement): Alteration {
  const tidy = {
    x: fine(within(placement.x, FURTHEST), 100),
    y: fine(within(placement.y, FURTHEST), 100),
    rotation: fine(halfTurned(placement.rotation), 100),
    scaleX: fine(scaled(placement.scaleX), 1e5),
    scaleY: fine(scaled(placement.scaleY), 1e5),
  }
  const keys = ['x', 'y', 'rotation', 'scaleX', 'scaleY'] as const
  const isHome = keys.every((key) => tidy[key] === AT_HOME[key])
  return { placement: isHome ? undefined : tidy }
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

/** The things of a derived badge that a person can take hold of. */
import type { Box, DerivedElement, DerivedShape, PartName } from '../design/element.ts'
import { inkBox } from '../design/inkBox.ts'
import type { Hex } from '../design/scene.ts'
import type { Part, Role } from './part.ts'
import type { Layer } from './style.ts'
import type { Roles } from './tones.ts'

/** What was drawn for one part, its colours still roles. */
export interface Drawing {
  readonly part: PartName
  readonly drawn: readonly Part[]
}

/** Of these a style may have several, so their ids are always numbered. */
const SEVERAL: ReadonlySet<PartName> = new Set(['ground', 'pattern', 'frame'])

/** In painter's order; what has no ink is left out. Throws for a role that the palette does not have. */
export function elementsOf(drawings: readonly Drawing[], roles: Roles): DerivedElement[] {
  const counts = new Map<PartName, number>()
  return drawings.flatMap(({ part, drawn }) => {
    if (drawn.length === 0) return []
    const nth = (counts.get(part) ?? 0) + 1
    counts.set(part, nth)
    const id = SEVERAL.has(part) || nth > 1 ? `${part}-${nth}` : part
    return [elementOf(id, part, drawn, roles)]
  })
}

/** Which part each layer is: the first fill that follows the silhouette is the body, or else the first of all. */
export function partsOfLayers(layers: readonly Layer[]): PartName[] {
  const body =
    layers.find((layer) => layer.paint === 'fill' && layer.figure === undefined) ??
    layers.find(({ paint }) => paint === 'fill')
  return layers.map((layer) => (layer === body ? 'body' : layer.paint === 'fill' ? 'ground' : layer.paint))
}

interface Known {
  readonly box: Box
  readonly roles: readonly Role[]
  readonly inks: string
  readonly element: DerivedElement | undefined
}

/** Layers are drawn once for all members of a style, some with thousands of strokes: in the same colours they share them. */
const known = new WeakMap<readonly Part[], Known>()

function elementOf(id: string, part: PartName, drawn: readonly Part[], roles: Roles): DerivedElement {
  const last = known.get(drawn) ?? { box: inkBox(drawn), roles: rolesIn(drawn), inks: '', element: undefined }
  const inks = last.roles.map((role) => roles[role]).join(' ')
  if (last.element?.id === id && last.inks === inks) return last.element
  const element = { id, part, shapes: drawn.map((shape) => inked(shape, roles)), box: last.box }
  known.set(drawn, { ...last, inks, element })
  return element
}

const rolesIn = (drawn: readonly Part[]): Role[] => [
  ...new Set(drawn.flatMap(({ fill, stroke }) => [fill, stroke].filter((role) => role !== undefined))),
]

function inked({ fill, stroke, ...drawn }: Part, roles: Roles): DerivedShape {
  const hexOf = (role: Role): Hex => {
    const hex = roles[role]
    if (!hex) throw new Error(`The palette has no colour called ${role}`)
    return hex
  }
  return {
    ...drawn,
    ...(fill && { fill: hexOf(fill), fillRole: fill }),
    ...(stroke && { stroke: hexOf(stroke), strokeRole: stroke }),
  }
}

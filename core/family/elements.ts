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
    return [{ id, part, shapes: drawn.map((shape) => inked(shape, roles)), box: boxOf(drawn) }]
  })
}

/** Which part each layer is: the first fill that follows the silhouette is the body, or else the first of all. */
export function partsOfLayers(layers: readonly Layer[]): PartName[] {
  const body =
    layers.find((layer) => layer.paint === 'fill' && layer.figure === undefined) ??
    layers.find(({ paint }) => paint === 'fill')
  return layers.map((layer) => (layer === body ? 'body' : layer.paint === 'fill' ? 'ground' : layer.paint))
}

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

/** Layers are drawn once for all members of a style, and some have thousands of strokes. */
const boxes = new WeakMap<readonly Part[], Box>()

function boxOf(drawn: readonly Part[]): Box {
  const known = boxes.get(drawn) ?? inkBox(drawn)
  boxes.set(drawn, known)
  return known
}

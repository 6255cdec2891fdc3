import type { Shape, Veil } from '../design/scene.ts'

export interface Veiled {
  /** Undefined: each for itself. */
  readonly veil: Veil | undefined
  readonly shapes: readonly Shape[]
}

/** Neighbours under one veil together, and those without any between them, in painter's order. */
export function veiled(shapes: readonly Shape[]): Veiled[] {
  const runs: { veil: Veil | undefined; shapes: Shape[] }[] = []
  for (const shape of shapes) {
    const last = runs.at(-1)
    if (last && last.veil?.id === shape.veil?.id) last.shapes.push(shape)
    else runs.push({ veil: shape.veil, shapes: [shape] })
  }
  return runs
}

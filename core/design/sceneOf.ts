import { AT_HOME, type Design, type Element } from './element.ts'
import { IDENTITY, type Matrix, mappedPath, multiplied, placementMatrix } from './matrix.ts'
import type { Scene, Shape } from './scene.ts'

/** What is painted of a design: hidden elements are left out, the others stand where they were put. */
export const sceneOf = ({ width, height, elements }: Design): Scene => ({
  width,
  height,
  shapes: elements.filter(({ hidden }) => !hidden).flatMap(shapesOf),
})

/** An element's shapes where they stand. One that was left alone keeps its shapes as they are. */
export function shapesOf(element: Element): readonly Shape[] {
  const { box, placement } = element
  const shapes = fadedShapes(element)
  if (isAtHome(placement)) return shapes
  const move = placementMatrix(placement, box)
  return shapes.map((shape) => moved(shape, move))
}

/** An element is one thing: several shapes of it are faded together. */
export function fadedShapes({ id, shapes, opacity }: Element): readonly Shape[] {
  if (opacity === 1) return shapes
  const [only, ...others] = shapes
  if (only && others.length === 0) return [{ ...only, opacity: (only.opacity ?? 1) * opacity }]
  return shapes.map((shape) => ({ ...shape, veil: { id, opacity } }))
}

/** A clip is in the scene's coordinates, so it moves along with what it cuts. */
const moved = (shape: Shape, move: Matrix): Shape => ({
  ...shape,
  matrix: tidy(multiplied(move, shape.matrix ?? IDENTITY)),
  ...(shape.clip !== undefined && { clip: mappedPath(move, shape.clip) }),
})

const isAtHome = (placement: Element['placement']): boolean =>
  placement.x === AT_HOME.x &&
  placement.y === AT_HOME.y &&
  placement.rotation === AT_HOME.rotation &&
  placement.scaleX === AT_HOME.scaleX &&
  placement.scaleY === AT_HOME.scaleY

/** As fine as the painters write numbers, without negative zeros. */
const tidy = (matrix: Matrix): Matrix =>
  matrix.map((value) => Math.round(value * 1e6) / 1e6 + 0) as unknown as Matrix

import { frame } from '../frame.ts'
import { curvePath } from '../geometry/curvePath.ts'
import { inset } from '../geometry/inset.ts'
import { type Point, polygonPath } from '../geometry/path.ts'
import type { Part } from '../part.ts'
import { pattern } from '../patterns/pattern.ts'
import { outlineIn } from '../silhouettes/outlineIn.ts'
import type { Figure } from '../silhouettes/silhouette.ts'
import type { Layer, TailsLayer } from '../style.ts'

/** Map lines take 50 ms to find and stitches 5; a style's layers never change, so each is drawn once for a body. */
const drawn = new WeakMap<Figure, WeakMap<Layer, readonly Part[]>>()

export function drawLayer(layer: Layer, body: Figure): readonly Part[] {
  const inBody = drawn.get(body) ?? new WeakMap<Layer, readonly Part[]>()
  drawn.set(body, inBody)
  const parts = inBody.get(layer) ?? draw(layer, body)
  inBody.set(layer, parts)
  return parts
}

function draw(layer: Layer, body: Figure): Part[] {
  if (layer.paint === 'tails') return tails(layer)
  const silhouette = outlineIn(body, layer)
  switch (layer.paint) {
    case 'frame':
      return frame(layer, silhouette)
    case 'fill':
      return [{ path: curvePath(inset(silhouette, layer.inset ?? 0)), fill: layer.color }]
    case 'pattern': {
      const clip = curvePath(inset(silhouette, layer.inset ?? 0))
      return pattern(layer.kind, layer.measures ?? {}, layer.colors).map((part) => ({ ...part, clip }))
    }
  }
}

/** Two hanging ends, cut in swallowtails, each with two lighter threads that stop at the cut. */
function tails({ color, thread, y, width, length, spread }: TailsLayer): Part[] {
  const cut = width * 0.36
  return [-1, 1].flatMap((side): Part[] => {
    const [ux, uy] = [Math.sin(side * spread), Math.cos(side * spread)]
    const at = (down: number, across: number): Point => [
      500 + side * 62 + ux * down + uy * across,
      y + uy * down - ux * across,
    ]
    const half = width / 2
    const strip = [at(0, -half), at(0, half), at(length, half), at(length - cut, 0), at(length, -half)]
    const line = (middle: number): Part => {
      const [inner, outer] = [middle - 0.07, middle + 0.07]
      const end = (share: number): Point => at(length - cut * (1 - Math.abs(share) * 2), width * share)
      const corners = [at(0, width * inner), at(0, width * outer), end(outer), end(inner)]
      return { path: polygonPath(corners), fill: thread }
    }
    return [{ path: polygonPath(strip), fill: color }, line(-0.3), line(0.3)]
  })
}

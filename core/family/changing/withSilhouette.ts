import type { Figure, SilhouetteName } from '../silhouettes/silhouette.ts'
import type { Layer, Style } from '../style.ts'
import { reachOf } from './moved.ts'
import { refitted } from './refitted.ts'

/** Distance of a silhouette from the edge of the canvas. */
const EDGE = 14

export function withSilhouette(style: Style, shape: SilhouetteName): Style {
  if (shape === style.body.shape) return style
  const followed = { ...style, layers: style.layers.map((layer) => following(layer, style.body)) }
  return refitted(followed, bodyLike(style.body, shape))
}

/** As large as the body it takes the place of, as far as the canvas goes. */
function bodyLike({ r, x = 500, y = 500 }: Figure, shape: SilhouetteName): Figure {
  const { left, top, right, bottom } = reachOf({ shape, r: 1000, x, y })
  const fits = Math.min(
    ...[
      (x - EDGE) / (x - left),
      (1000 - EDGE - x) / (right - x),
      (y - EDGE) / (y - top),
      (1000 - EDGE - y) / (bottom - y),
    ].map((share) => share * 1000),
  )
  return { shape, r: Math.floor(Math.min(Math.max(r, 470), fits)), x, y }
}

/** A figure that was the body again, only smaller, is the new body, only smaller. */
function following(layer: Layer, body: Figure): Layer {
  if (layer.paint === 'tails' || !layer.figure) return layer
  const { figure, ...plain } = layer
  const [own, outer] = [reachOf(figure), reachOf(body)]
  const same =
    figure.shape === body.shape && Math.abs(own.right - own.left - (outer.right - outer.left)) < 200
  const [above, below] = [own.top - outer.top, outer.bottom - own.bottom]
  if (!same || Math.abs(above - below) > 12) return layer
  const distance = Math.max(0, Math.round((above + below + 2 * (own.left - outer.left)) / 4))
  return plain.paint === 'frame'
    ? { ...plain, at: plain.at + distance }
    : { ...plain, inset: distance + (plain.inset ?? 0) }
}

/** Pictograms as plain paths with measured optics, so that each looks equally large and sits in the middle. */

/** Solid, with a lighter second tone, in strong lines, in even lines. */
export type IconCut = 'fill' | 'duotone' | 'bold' | 'line'

export interface IconPath {
  /** Absolute M, L, Q, C, Z, in units of the icon's own grid. */
  readonly path: string
  /** The lighter second tone of a duotone icon. */
  readonly tint?: true
  /** A stroke rather than a fill. */
  readonly stroke?: true
  readonly evenOdd?: true
}

/** Lengths in units of the icon's own grid. */
export interface Icon {
  readonly paths: readonly IconPath[]
  /** Bounds of the ink. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Centre of the ink. */
  readonly mass: { readonly x: number; readonly y: number }
  /** Width of the lines it is drawn with, where these are fills and may have to grow to the weight of a style. */
  readonly weight?: number
}

export interface Placement {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Gives an icon the optical size `size` around x, y: between its area and its longest side, its box and its mass. */
export function placeIcon({ box, mass }: Icon, x: number, y: number, size: number): Placement {
  const longest = Math.max(box.width, box.height)
  const optical = 0.55 * Math.sqrt(box.width * box.height) + 0.45 * longest
  const scale = Math.min(size / optical, (size * 1.08) / longest)
  const middleX = (box.x + box.width / 2) * 0.65 + mass.x * 0.35
  const middleY = (box.y + box.height / 2) * 0.65 + mass.y * 0.35
  return { scale, x: x - middleX * scale, y: y - middleY * scale }
}

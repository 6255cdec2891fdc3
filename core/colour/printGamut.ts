/** What four-colour print can be trusted to reproduce, so that no badge is promised a neon it cannot have on paper. */
import type { Hex } from '../design/scene.ts'
import { hexOfLinear, type Lch, lchOfHex, linearOfLch } from './oklch.ts'

/** Red, yellow, green, cyan, blue and magenta of coated offset (FOGRA39), by hue. */
const CORNERS = ['#e30613', '#ffed00', '#009640', '#009ee3', '#312783', '#e6007e']
  .map(lchOfHex)
  .toSorted((a, b) => a.h - b.h)

/** The largest printable chroma at a lightness and hue: six ink corners, with paper and black as the poles. */
export function printChroma(l: number, h: number): number {
  const next = Math.max(
    0,
    CORNERS.findIndex((corner) => corner.h > h),
  )
  const after = CORNERS[next]!
  const before = CORNERS.at(next - 1)!
  const span = (after.h - before.h + 360) % 360 || 360
  const share = ((h - before.h + 360) % 360) / span
  const cuspLightness = before.l + (after.l - before.l) * share
  // Between two corners the gamut sags: a mix of two inks is duller than either.
  const sag = 1 - 0.12 * Math.sin(Math.PI * share)
  const cuspChroma = (before.c + (after.c - before.c) * share) * sag
  const reach = l < cuspLightness ? l / cuspLightness : (1 - l) / (1 - cuspLightness)
  return cuspChroma * Math.min(1, Math.max(0, reach) ** 0.85)
}

/** The nearest colour that prints and shows: chroma gives way, never hue or lightness. */
export function printable({ l, c, h }: Lch): Hex {
  let chroma = Math.min(c, printChroma(l, h))
  while (chroma > 0 && !showsInSrgb({ l, c: chroma, h })) chroma -= 0.004
  return hexOfLinear(linearOfLch({ l, c: Math.max(0, chroma), h }))
}

const showsInSrgb = (colour: Lch): boolean =>
  linearOfLch(colour).every((value) => value >= -0.0005 && value <= 1.0005)

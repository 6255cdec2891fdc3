import type { Hex } from '../design/scene.ts'
import type { CertificatePalette } from './certificate.ts'

export const NAVY_AND_GOLD: CertificatePalette = {
  ink: '#1f2a33',
  deep: '#14324a',
  accent: '#b08a3c',
  tint: '#7f9db5',
  muted: '#5d6872',
}

/** Below this chroma a colour has no hue worth following. */
const GREY_CHROMA = 0.025

/** Everything on the page takes its hue from the badge; gold goes with all of them. */
export function paletteOf(brand: Hex): CertificatePalette {
  const { chroma, hue } = oklchOf(brand)
  const strength = chroma < GREY_CHROMA ? 0.35 : 1
  const tone = (lightness: number, most: number): Hex =>
    hexOf(lightness, Math.min(chroma, most) * strength, hue)
  return {
    ink: tone(0.27, 0.025),
    deep: tone(0.33, 0.085),
    accent: NAVY_AND_GOLD.accent,
    tint: tone(0.69, 0.075),
    muted: tone(0.49, 0.025),
  }
}

interface Oklch {
  readonly lightness: number
  readonly chroma: number
  /** In radians. */
  readonly hue: number
}

/** OKLab by Björn Ottosson: equal steps look equal, so a lightness chosen once suits every hue. */
function oklchOf(hex: Hex): Oklch {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as Three
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) }
}

type Three = [number, number, number]

/** A colour no screen has loses chroma until it is one. */
function hexOf(lightness: number, chroma: number, hue: number): Hex {
  const rgb = rgbOf(lightness, chroma, hue)
  if (chroma > 0.001 && rgb.some((value) => value < -0.0005 || value > 1.0005))
    return hexOf(lightness, chroma * 0.93, hue)
  const channel = (value: number): string =>
    Math.round(gamma(Math.min(1, Math.max(0, value))) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(channel).join('')}`
}

function rgbOf(lightness: number, chroma: number, hue: number): Three {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

/** OKLCH (Ottosson 2020): lightness, chroma and hue that match what people see, to and from sRGB. */
import type { Hex } from '../design/scene.ts'

/** `l` 0 to 1, `c` 0 to about 0.32, `h` in degrees. */
export interface Lch {
  readonly l: number
  readonly c: number
  readonly h: number
}

type Triple = readonly [number, number, number]

export function lchOfHex(hex: Hex): Lch {
  const [r, g, b] = linearOfHex(hex)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short
  const greenRed = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const blueYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  const h = (Math.atan2(blueYellow, greenRed) * 180) / Math.PI
  return { l, c: Math.hypot(greenRed, blueYellow), h: (h + 360) % 360 }
}

/** Linear light of each channel: may lie outside 0 to 1 where sRGB cannot show the colour. */
export function linearOfLch({ l, c, h }: Lch): Triple {
  const angle = (h * Math.PI) / 180
  const [greenRed, blueYellow] = [c * Math.cos(angle), c * Math.sin(angle)]
  const long = (l + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3
  const middle = (l - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3
  const short = (l - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
}

export const linearOfHex = (hex: Hex): Triple => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

export function hexOfLinear(linear: Triple): Hex {
  const channel = (value: number): string => {
    const clamped = Math.min(1, Math.max(0, value))
    const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${linear.map(channel).join('')}`
}

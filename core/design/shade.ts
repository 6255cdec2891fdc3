import type { Hex } from './scene.ts'

/**
 * `shade` told again for another main colour: as much darker or lighter than `next` as it was than `main`. So folds
 * of a ribbon stay folds when the ribbon is painted by hand.
 */
export function shade(shade: Hex, main: Hex, next: Hex): Hex {
  if (shade === main) return next
  const [from, base, target] = [channels(shade), channels(main), channels(next)]
  const [was, now] = [lightness(from), lightness(base)]
  const towards = was < now ? 0 : 255
  const share = was < now ? 1 - was / now : (was - now) / (255 - now || 1)
  return toHex(target.map((value) => value + (towards - value) * share))
}

const channels = (hex: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

const lightness = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.299 * red + 0.587 * green + 0.114 * blue

const toHex = (values: readonly number[]): Hex =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

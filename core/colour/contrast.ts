import type { Hex } from '../design/scene.ts'
import { lchOfHex, linearOfHex } from './oklch.ts'
import { printable } from './printGamut.ts'

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: Hex, b: Hex): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const luminance = (hex: Hex): number => {
  const [r, g, b] = linearOfHex(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Moves the lightness of `ink`, and nothing else, away from `ground` until the ratio holds. */
export function withContrast(ink: Hex, ground: Hex, ratio: number): Hex {
  if (contrast(ink, ground) >= ratio) return ink
  const start = lchOfHex(ink)
  const away = start.l >= lchOfHex(ground).l ? 0.01 : -0.01
  const search = (step: number): Hex | undefined => {
    for (let l = start.l; l >= 0.08 && l <= 1; l += step) {
      const candidate = printable({ ...start, l })
      if (contrast(candidate, ground) >= ratio) return candidate
    }
    return undefined
  }
  const extreme = contrast('#ffffff', ground) > contrast('#14110f', ground) ? '#ffffff' : '#14110f'
  return search(away) ?? search(-away) ?? extreme
}

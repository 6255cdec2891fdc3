import { lchOfHex } from '../colour/oklch.ts'
import { printable } from '../colour/printGamut.ts'
import type { Hex } from '../design/scene.ts'
import type { CertificatePalette } from './certificatePalette.ts'

export const NAVY_AND_GOLD: CertificatePalette = {
  ink: '#1f2a33',
  deep: '#14324a',
  accent: '#b08a3c',
  tint: '#7f9db5',
  muted: '#5d6872',
  brand: '#2f6d99',
  pale: '#eaf1f7',
  lively: ['#d9573b', '#e0a92f', '#2f8f7a'],
}

/** Below this chroma a colour has no hue worth following. */
const GREY_CHROMA = 0.025

/** Everything on the page takes its hue from the badge; gold goes with all of them. */
export function paletteOf(brand: Hex): CertificatePalette {
  const { c, h } = lchOfHex(brand)
  const strength = c < GREY_CHROMA ? 0.35 : 1
  const tone = (l: number, most: number): Hex => printable({ l, c: Math.min(c, most) * strength, h })
  return {
    ink: tone(0.27, 0.025),
    deep: tone(0.33, 0.085),
    accent: NAVY_AND_GOLD.accent,
    tint: tone(0.69, 0.075),
    muted: tone(0.49, 0.025),
    brand: tone(0.5, 0.13),
    pale: tone(0.955, 0.018),
    lively: [lively(h + 130), lively(h + 65), lively(h - 60)],
  }
}

/** Clear on white and next to one another, and no louder than ink can be. */
const lively = (h: number): Hex => printable({ l: 0.68, c: 0.14, h: (h + 360) % 360 })

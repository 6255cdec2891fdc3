/** From one brand colour to every colour of a family. A style never names a colour: it asks for a tone. */
import { contrast, withContrast } from '../colour/contrast.ts'
import { lchOfHex } from '../colour/oklch.ts'
import { printable, printChroma } from '../colour/printGamut.ts'
import type { Hex } from '../design/scene.ts'
import type { Role } from './part.ts'

/** `l`: OKLCH lightness. `strength`: share of the chroma that print can reach there, 0 grey to 1 full ink. */
export type Tone = (l: number, strength?: number) => Hex

export interface Tones {
  readonly brand: Tone
  readonly accent: Tone
  readonly second: Tone
  /** White to black with a breath of the brand. */
  readonly neutral: Tone
  /** Warm paper stock, never tinted by the brand. */
  readonly paper: Tone
  readonly metal: Metal
}

export interface Metal {
  readonly light: Hex
  readonly mid: Hex
  readonly dark: Hex
}

export type Roles = Readonly<Record<Role, Hex>>

/** How a style makes its colours: hues of accent and second as turns from the brand's, in degrees. */
export interface Palette {
  readonly brand: Hex
  readonly accent?: number
  readonly second?: number
  readonly roles: (tones: Tones) => Roles
}

/** A brand below this chroma is a grey to the eye: its family stays nearly grey, too. */
const COLOURFUL = 0.03
/** The hue of a true grey is noise; cool slate is the one that suits grey brands. */
const GREY_HUE = 250

/** `metal`: 0 bronze, 1 silver, 2 gold. */
export function tonesOf({ brand, accent = 180, second = 30 }: Palette, metal: 0 | 1 | 2): Tones {
  const { c, h } = lchOfHex(brand)
  const hue = c < 0.004 ? GREY_HUE : h
  return {
    brand: toneOf(hue, c < COLOURFUL ? 0.25 : 1),
    accent: toneOf((hue + accent + 360) % 360),
    second: toneOf((hue + second + 360) % 360),
    neutral: (l, strength = 0.12) => printable({ l, c: strength / 6, h: hue }),
    paper: (l, strength = 0.3) => printable({ l, c: strength / 20, h: 86 }),
    metal: METALS[metal],
  }
}

const toneOf =
  (hue: number, share = 1): Tone =>
  (l, strength = 0.6) => {
    const h = shaded(l, hue)
    return printable({ l, c: printChroma(l, h) * strength * share, h })
  }

/** Orange and yellow turn to mud when darkened; painters shade them towards russet instead. */
const shaded = (l: number, h: number): number =>
  h > 38 && h < 125 && l < 0.66 ? h - (h - 36) * Math.min(1, (0.66 - l) / 0.22) : h

const metalOf = (h: number, c: number, l: number): Metal => ({
  light: printable({ l: l + 0.13, c: c * 0.7, h: h + 6 }),
  mid: printable({ l, c, h }),
  dark: printable({ l: l - 0.2, c: c * 0.95, h: h - 6 }),
})

const METALS = [metalOf(55, 0.095, 0.63), metalOf(250, 0.012, 0.78), metalOf(86, 0.125, 0.8)] as const

/** What WCAG AA asks of text; icons get the same. */
const READABLE = 4.5

export interface InkOnGround {
  readonly ink: Role
  readonly ground: Role
}

/**
 * Drives every pair to `READABLE`. Light ink stays light and its ground darkens, so that no badge of a family flips
 * to black lettering. A role may serve in two pairs, so all are looked at again until none moves.
 */
export function readable(roles: Roles, pairs: readonly InkOnGround[]): Roles {
  const driven: Record<Role, Hex> = { ...roles }
  const LIGHT = 0.78
  for (let round = 0; round < 4; round++) {
    let moved = false
    for (const { ink, ground } of pairs) {
      const [inkHex, groundHex] = [driven[ink]!, driven[ground]!]
      const groundGivesWay = lchOfHex(inkHex).l > LIGHT && lchOfHex(groundHex).l < LIGHT
      const [role, against] = groundGivesWay ? [ground, inkHex] : [ink, groundHex]
      const better = withContrast(driven[role]!, against, READABLE)
      moved ||= better !== driven[role]
      driven[role] = better
    }
    if (!moved) break
  }
  return driven
}

/** What is not text but has to be seen: WCAG 1.4.11. */
const SEEN = 3
/** An empty mark is a trace, but a trace that is there. */
const TRACE = 1.25

export interface Marks {
  readonly on: Hex
  readonly off: Hex
}

/** Full marks that stand out from the ground and from the empty ones, which lie between. */
export function readableMarks({ on, off }: Marks, ground: Hex): Marks {
  for (const ratio of [SEEN, SEEN * TRACE, 4.5, 5.5]) {
    const full = withContrast(on, ground, ratio)
    const empty = fainter(off, full, ground)
    if (empty) return { on: full, off: empty }
  }
  return { on: withContrast(on, ground, 5.5), off }
}

/** A disc that stands out from the ground, and a figure on it that can be read. */
export function readableFigure({ on, off }: Marks, ground: Hex): Marks {
  const disc = withContrast(off, ground, SEEN * TRACE)
  return { on: withContrast(on, disc, READABLE), off: disc }
}

/** The empty colour, moved towards the ground until it is told from the full one. */
function fainter(off: Hex, full: Hex, ground: Hex): Hex | undefined {
  const { l, c, h } = lchOfHex(off)
  const step = lchOfHex(ground).l > l ? 0.01 : -0.01
  for (let i = 0; i < 60; i++) {
    const empty = i === 0 ? off : printable({ l: l + i * step, c, h })
    if (contrast(empty, ground) < TRACE) return undefined
    if (contrast(full, empty) >= SEEN) return empty
  }
  return undefined
}

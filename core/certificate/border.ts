/** The frame: a braid of sine waves between two rules, with a rosette in each corner. */
import type { Scene, Shape } from '../design/scene.ts'
import type { CertificatePalette } from './certificate.ts'
import { FRAME, PAGE } from './geometry.ts'
import { diamond } from './layer.ts'

/** A small drawing and where it repeats: a painter that can refer to a drawing stores it once. */
export interface Ornament {
  readonly tile: Scene
  /** Centre of the tile, quarter turns clockwise, and by how much it is stretched along its own x. */
  readonly at: readonly {
    readonly x: number
    readonly y: number
    readonly turn: 0 | 1
    readonly stretch: number
  }[]
}

const PERIOD = 13
const BAND = FRAME.inner - FRAME.outer
const MIDDLE = FRAME.outer + BAND / 2

export const borderOrnaments = (palette: CertificatePalette): readonly Ornament[] => [
  { tile: braid(palette), at: [...along('across'), ...along('down')] },
  { tile: cornerRosette(palette), at: corners() },
]

/** The rules, in page coordinates. */
export function borderRules(palette: CertificatePalette): readonly Shape[] {
  const frame = (inset: number, stroke: string, strokeWidth: number): Shape => {
    const [right, bottom] = [PAGE.width - inset, PAGE.height - inset]
    return {
      path: `M${inset} ${inset}L${right} ${inset}L${right} ${bottom}L${inset} ${bottom}Z`,
      stroke,
      strokeWidth,
    }
  }
  return [
    frame(FRAME.outer - 2.6, palette.deep, 1.6),
    frame(FRAME.outer, palette.accent, 0.5),
    frame(FRAME.inner, palette.accent, 0.5),
  ]
}

/** A line of ornament under the heading. */
export function flourish(
  x: number,
  y: number,
  half: number,
  { accent }: CertificatePalette,
): readonly Shape[] {
  return [
    {
      path: `M${x - half} ${y}L${x - 13} ${y}M${x + 13} ${y}L${x + half} ${y}`,
      stroke: accent,
      strokeWidth: 0.7,
    },
    diamond(x, y, 4, accent),
    diamond(x - 10, y, 1.8, accent),
    diamond(x + 10, y, 1.8, accent),
  ]
}

function braid(palette: CertificatePalette): Scene {
  const height = BAND - 1
  const wave = (amplitude: number, phase: number, stroke: string): Shape => ({
    path: sine(amplitude, phase, height / 2),
    stroke,
    strokeWidth: 0.35,
    cap: 'butt',
  })
  return {
    width: PERIOD,
    height,
    shapes: [
      ...[0, 0.25, 0.5, 0.75].map((phase) => wave(2.7, phase, palette.tint)),
      ...[0, 0.25, 0.5, 0.75].map((phase) => wave(4.9, phase, palette.accent)),
    ],
  }
}

const CURVES = 8

/** One period in cubic curves that have the sine's own slopes. */
function sine(amplitude: number, phase: number, middle: number): string {
  const step = PERIOD / CURVES
  const at = (i: number): { x: number; y: number; rise: number } => {
    const angle = (i / CURVES + phase) * 2 * Math.PI
    return {
      x: i * step,
      y: middle + amplitude * Math.sin(angle),
      rise: amplitude * Math.cos(angle) * ((2 * Math.PI) / PERIOD) * (step / 3),
    }
  }
  let path = `M0 ${round(at(0).y)}`
  for (let i = 0; i < CURVES; i++) {
    const [a, b] = [at(i), at(i + 1)]
    const points = [a.x + step / 3, a.y + a.rise, b.x - step / 3, b.y - b.rise, b.x, b.y]
    path += `C${points.map(round).join(' ')}`
  }
  return path
}

const ROSETTE = 9.2

function cornerRosette(palette: CertificatePalette): Scene {
  const rings = (count: number, radius: number, stroke: string): Shape[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = (i * 2 * Math.PI) / count
      const centre = [ROSETTE + radius * Math.sin(angle), ROSETTE + radius * Math.cos(angle)] as const
      return { path: circle(centre[0], centre[1], radius), stroke, strokeWidth: 0.35 }
    })
  return {
    width: 2 * ROSETTE,
    height: 2 * ROSETTE,
    shapes: [
      { path: circle(ROSETTE, ROSETTE, ROSETTE - 0.4), fill: '#ffffff' },
      ...rings(18, 4.1, palette.accent),
      ...rings(12, 2.1, palette.tint),
      { path: circle(ROSETTE, ROSETTE, 1.4), fill: palette.deep },
    ],
  }
}

function along(side: 'across' | 'down'): Ornament['at'] {
  const length = (side === 'across' ? PAGE.width : PAGE.height) - 2 * FRAME.inner
  const count = Math.round(length / PERIOD)
  const step = length / count
  const far = (side === 'across' ? PAGE.height : PAGE.width) - MIDDLE
  return [MIDDLE, far].flatMap((across) =>
    Array.from({ length: count }, (_, i) => {
      const position = FRAME.inner + (i + 0.5) * step
      return side === 'across'
        ? { x: position, y: across, turn: 0 as const, stretch: step / PERIOD }
        : { x: across, y: position, turn: 1 as const, stretch: step / PERIOD }
    }),
  )
}

const corners = (): Ornament['at'] =>
  [MIDDLE, PAGE.width - MIDDLE].flatMap((x) =>
    [MIDDLE, PAGE.height - MIDDLE].map((y) => ({ x, y, turn: 0 as const, stretch: 1 })),
  )

/** Four cubic curves; the factor brings them within 0.03 % of the circle. */
function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const curve = (...values: number[]): string => `C${values.map(round).join(' ')}`
  return `M${round(x + r)} ${round(y)}${curve(x + r, y + k, x + k, y + r, x, y + r)}${curve(x - k, y + r, x - r, y + k, x - r, y)}${curve(x - r, y - k, x - k, y - r, x, y - r)}${curve(x + k, y - r, x + r, y - k, x + r, y)}Z`
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The frame: a braid of sine waves between two rules, with a rosette in each corner. */
import type { Hex, Scene, Shape } from '../design/scene.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import type { PageSize } from './geometry.ts'
import type { Decoration, Ornament } from './ornament.ts'
import { circle, round } from './paths.ts'

/** From the edge of the paper to the outer rule of the frame, and to its inner rule. */
export const FRAME = { outer: 25, inner: 41 } as const
const PERIOD = 13
const BAND = FRAME.inner - FRAME.outer
const MIDDLE = FRAME.outer + BAND / 2

export const guilloche = (page: PageSize, palette: CertificatePalette): Decoration => ({
  ornaments: [
    { tile: braid(palette), at: [...along('across', page), ...along('down', page)] },
    { tile: cornerRosette(palette), at: corners(page) },
  ],
  shapes: [
    frame(page, FRAME.outer - 2.6, palette.deep, 1.6),
    frame(page, FRAME.outer, palette.accent, 0.5),
    frame(page, FRAME.inner, palette.accent, 0.5),
  ],
})

/** A rule around the page. */
export function frame(page: PageSize, inset: number, stroke: Hex, strokeWidth: number): Shape {
  const [right, bottom] = [page.width - inset, page.height - inset]
  return {
    path: `M${inset} ${inset}L${right} ${inset}L${right} ${bottom}L${inset} ${bottom}Z`,
    stroke,
    strokeWidth,
  }
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

function along(side: 'across' | 'down', page: PageSize): Ornament['at'] {
  const length = (side === 'across' ? page.width : page.height) - 2 * FRAME.inner
  const count = Math.round(length / PERIOD)
  const step = length / count
  const far = (side === 'across' ? page.height : page.width) - MIDDLE
  return [MIDDLE, far].flatMap((across) =>
    Array.from({ length: count }, (_, i) => {
      const position = FRAME.inner + (i + 0.5) * step
      return side === 'across'
        ? { x: position, y: across, turn: 0 as const, stretch: step / PERIOD }
        : { x: across, y: position, turn: 1 as const, stretch: step / PERIOD }
    }),
  )
}

const corners = (page: PageSize): Ornament['at'] =>
  [MIDDLE, page.width - MIDDLE].flatMap((x) =>
    [MIDDLE, page.height - MIDDLE].map((y) => ({ x, y, turn: 0 as const, stretch: 1 })),
  )

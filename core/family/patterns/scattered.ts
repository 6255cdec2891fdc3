/** Things strewn evenly: one in each cell of a grid, somewhere in it. */
import { circlePath, xy } from '../geometry/path.ts'
import { range, seeded } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'

export function confetti({ n = 90, seed = 4, width = 9 }, inks: Inks): Part[] {
  const random = seeded(seed)
  const cells = Math.ceil(Math.sqrt(n))
  return inks.map((ink, nth) => ({
    path: range(cells * cells)
      .filter((i) => (i * 7 + Math.floor(i / cells)) % 3 === nth)
      .map((i) => {
        const x = (((i % cells) + 0.15 + random() * 0.7) / cells) * 1000
        const y = ((Math.floor(i / cells) + 0.15 + random() * 0.7) / cells) * 1000
        const angle = random() * 2 * Math.PI
        const end = [x + Math.cos(angle) * width * 1.7, y + Math.sin(angle) * width * 1.7] as const
        return `M${xy([x, y])}L${xy(end)}`
      })
      .join(''),
    stroke: ink,
    strokeWidth: width,
    cap: 'round',
  }))
}

/** A night sky: mostly points, some sparkles. */
export function stars({ n = 42, seed = 9, r = 7 }, [ink]: Inks): Part[] {
  const random = seeded(seed)
  const cells = Math.ceil(Math.sqrt(n))
  const sky = range(cells * cells).map((i) => {
    const x = (((i % cells) + 0.1 + random() * 0.8) / cells) * 1000
    const y = ((Math.floor(i / cells) + 0.1 + random() * 0.8) / cells) * 1000
    return random() > 0.75 ? sparklePath(x, y, r * 2.1) : circlePath(x, y, r * 0.7)
  })
  return [{ path: sky.join(''), fill: ink }]
}

/** A four-pointed star with hollow sides. */
function sparklePath(x: number, y: number, r: number): string {
  const hollow = r * 0.16
  const at = (dx: number, dy: number): string => xy([x + dx, y + dy])
  return (
    `M${at(0, -r)}Q${at(hollow, -hollow)} ${at(r, 0)}Q${at(hollow, hollow)} ${at(0, r)}` +
    `Q${at(-hollow, hollow)} ${at(-r, 0)}Q${at(-hollow, -hollow)} ${at(0, -r)}Z`
  )
}

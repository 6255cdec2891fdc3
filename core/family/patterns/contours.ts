import { range, seeded } from '../geometry/seeded.ts'
import type { Inks, Part } from '../part.ts'
import { isolines } from './isolines.ts'

/** Lines of a hiking map over ten summits; `every` is the step in height between two of them. */
export function contours({ every = 30, width = 3.6, seed = 5 }, [ink]: Inks): Part[] {
  const random = seeded(seed)
  const summits = range(10).map(() => ({
    x: random() * 1000,
    y: random() * 1000,
    spread: 90 + random() * 130,
    height: 0.4 + random() * 0.9,
  }))
  const heightAt = (x: number, y: number): number =>
    summits.reduce((sum, summit) => {
      const away = (x - summit.x) ** 2 + (y - summit.y) ** 2
      return sum + summit.height * Math.exp(-away / (2 * summit.spread ** 2))
    }, 0)
  const levels = range(22).map((i) => 0.08 + (i * every) / 300)
  return [{ path: isolines(heightAt, levels), stroke: ink, strokeWidth: width, cap: 'round' }]
}

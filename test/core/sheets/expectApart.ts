import { expect } from 'vitest'
import type { Size, Slot } from '#core/sheets/sheet'

/** Rounding of paper sizes to hundredths of a point. */
const TOLERANCE = 0.02

export function expectApart(slots: readonly Slot[]): void {
  for (const [i, one] of slots.entries()) {
    for (const other of slots.slice(i + 1)) {
      const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
      const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
      expect(Math.min(across, down)).toBeLessThanOrEqual(TOLERANCE)
    }
  }
}

export function expectOnPaper(slots: readonly Slot[], paper: Size): void {
  for (const { left, top, width, height } of slots) {
    expect(left).toBeGreaterThanOrEqual(-TOLERANCE)
    expect(top).toBeGreaterThanOrEqual(-TOLERANCE)
    expect(left + width).toBeLessThanOrEqual(paper.width + TOLERANCE)
    expect(top + height).toBeLessThanOrEqual(paper.height + TOLERANCE)
  }
}

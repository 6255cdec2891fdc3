/** Path data of plain figures. */
import type { Box } from './geometry.ts'

/** Four cubic curves; the factor brings them within 0.03 % of the circle. */
export function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const curve = (...values: number[]): string => `C${values.map(round).join(' ')}`
  return `M${round(x + r)} ${round(y)}${curve(x + r, y + k, x + k, y + r, x, y + r)}${curve(x - k, y + r, x - r, y + k, x - r, y)}${curve(x - r, y - k, x - k, y - r, x, y - r)}${curve(x + k, y - r, x + r, y - k, x + r, y)}Z`
}

export const round = (value: number): number => Math.round(value * 1000) / 1000

export const rectangle = ({ left, top, right, bottom }: Box): string =>
  `M${round(left)} ${round(top)}L${round(right)} ${round(top)}L${round(right)} ${round(bottom)}L${round(left)} ${round(bottom)}Z`

/** With round corners; see `circle` for the factor. */
export function roundedBox({ left, top, right, bottom }: Box, r: number): string {
  const k = r * (1 - 0.5523)
  const corner = (...values: number[]): string => `C${values.map(round).join(' ')}`
  return [
    `M${round(left + r)} ${round(top)}L${round(right - r)} ${round(top)}`,
    corner(right - k, top, right, top + k, right, top + r),
    `L${round(right)} ${round(bottom - r)}`,
    corner(right, bottom - k, right - k, bottom, right - r, bottom),
    `L${round(left + r)} ${round(bottom)}`,
    corner(left + k, bottom, left, bottom - k, left, bottom - r),
    `L${round(left)} ${round(top + r)}`,
    corner(left, top + k, left + k, top, left + r, top),
    'Z',
  ].join('')
}

import { StudioError } from '#core/errors'

/** A view box as wide as it is high, the picture in its middle. Throws `artwork/not-a-picture` without a size. */
export function squareViewBox(attributes: ReadonlyMap<string, string>): string {
  const numbers = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const size = [attributes.get('width'), attributes.get('height')].map((length) => pixelsOf(length ?? ''))
  const box = numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : [0, 0, ...size]
  const [x, y, width, height] = box as [number, number, number, number]
  if (!(width > 0 && height > 0)) {
    throw new StudioError(
      'artwork/not-a-picture',
      'This SVG does not say how large it is. Export it again from the program that made it, or save it as PNG.',
    )
  }
  const side = Math.max(width, height)
  return [x - (side - width) / 2, y - (side - height) / 2, side, side].map(fine).join(' ')
}

const fine = (value: number): number => Math.round(value * 1000) / 1000

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

const pixelsOf = (length: string): number => {
  const [, value, unit = ''] = /^\s*([\d.]+)\s*([a-z]*)\s*$/i.exec(length) ?? []
  return Number(value ?? Number.NaN) * (UNITS[unit.toLowerCase()] ?? Number.NaN)
}

import type { Paper } from './template.ts'

const SIZES: Readonly<Record<Paper['name'], readonly [shorter: number, longer: number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  Letter: [612, 792],
}

export function paperOf(name: Paper['name'], orientation: 'portrait' | 'landscape'): Paper {
  const [shorter, longer] = SIZES[name]
  return orientation === 'portrait'
    ? { name, width: shorter, height: longer }
    : { name, width: longer, height: shorter }
}

export const orientationOf = ({ width, height }: Pick<Paper, 'width' | 'height'>) =>
  width > height ? ('landscape' as const) : ('portrait' as const)

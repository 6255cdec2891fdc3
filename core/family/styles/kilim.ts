import type { Style } from '../style.ts'

export const kilim: Style = {
  id: 'kilim',
  name: 'Kilim',
  character: 'A woven rug: stepped diamonds, borders, loose warp at both ends',
  body: { shape: 'plaque', r: 490, proportions: { width: 0.84, height: 0.99, corner: 0 } },
  palette: {
    brand: '#9c3d2e',
    accent: 160,
    second: 45,
    roles: ({ brand, accent, second, paper }) => ({
      field: brand(0.42, 0.8),
      edge: brand(0.27, 0.65),
      band: accent(0.38, 0.65),
      wool: paper(0.95, 0.8),
      gold: second(0.77, 0.7),
      off: brand(0.55, 0.6),
    }),
  },
  layers: [
    { paint: 'pattern', kind: 'fringe', colors: ['edge'], measures: { every: 21, width: 9 } },
    {
      paint: 'fill',
      color: 'edge',
      figure: { shape: 'plaque', r: 490, proportions: { width: 0.86, height: 0.915, corner: 0 } },
    },
    {
      paint: 'fill',
      color: 'field',
      figure: { shape: 'plaque', r: 490, proportions: { width: 0.83, height: 0.885, corner: 0 } },
    },
    {
      paint: 'pattern',
      kind: 'kilim',
      colors: ['band', 'wool', 'gold'],
      measures: { y: 150, every: 116, n: 4, width: 14 },
      figure: { shape: 'plaque', r: 490, proportions: { width: 0.83, height: 0.885, corner: 0 } },
    },
    {
      paint: 'pattern',
      kind: 'kilim',
      colors: ['band', 'wool', 'gold'],
      measures: { y: 850, every: 116, n: 4, width: 14 },
      figure: { shape: 'plaque', r: 490, proportions: { width: 0.83, height: 0.885, corner: 0 } },
    },
  ],
  icon: { cut: 'fill', y: 366, yAlone: 384, size: 226, color: 'wool', on: 'field' },
  type: { voice: 'sturdy', caps: true, tracking: 0.04 },
  title: {
    slots: [{ place: 'plate', top: 506, bottom: 664, bottomAlone: 740, size: 104, margin: 66, leading: 1.3 }],
    color: 'wool',
    on: 'field',
  },
  subtitle: { place: 'line', y: 724, width: 600, color: 'gold', on: 'field', size: 46 },
  level: { kind: 'stars', y: 722, size: 62, color: 'gold', empty: 'off' },
}

import type { Style } from '../style.ts'

export const facet: Style = {
  id: 'facet',
  name: 'Facet',
  character: 'A cut stone: eight sides, lit from one window',
  body: { shape: 'octagon', r: 492, proportions: { corner: 0.012 } },
  palette: {
    brand: '#6a3f9e',
    roles: ({ brand, neutral }) => ({
      edge: brand(0.27, 0.7),
      low: brand(0.4, 0.8),
      mid: brand(0.56, 0.75),
      high: brand(0.76, 0.5),
      table: neutral(0.985, 0.3),
      ring: brand(0.9, 0.3),
      ink: brand(0.34, 0.8),
      off: brand(0.86, 0.28),
      on: brand(0.52, 0.8),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'mid', inset: 12 },
    {
      paint: 'pattern',
      kind: 'facets',
      colors: ['high', 'mid', 'low'],
      measures: { r: 486, width: 366 },
      inset: 12,
    },
    { paint: 'fill', color: 'ring', figure: { shape: 'octagon', r: 372, proportions: { corner: 0.01 } } },
    { paint: 'fill', color: 'table', figure: { shape: 'octagon', r: 352, proportions: { corner: 0.01 } } },
  ],
  icon: { cut: 'fill', y: 370, size: 232, color: 'ink', on: 'table' },
  type: { voice: 'geometricBold' },
  title: {
    slots: [
      {
        place: 'plate',
        top: 516,
        bottom: 672,
        bottomAlone: 734,
        size: 100,
        margin: 32,
        figure: { shape: 'octagon', r: 352, proportions: { corner: 0.01 } },
      },
    ],
    color: 'ink',
    on: 'table',
  },
  subtitle: { place: 'line', y: 738, width: 340, color: 'ink', on: 'table', size: 44 },
  level: { kind: 'pips', y: 740, size: 62, color: 'on', empty: 'off' },
}

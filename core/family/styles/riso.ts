import type { Style } from '../style.ts'

export const riso: Style = {
  id: 'riso',
  name: 'Riso',
  character: 'Two-drum zine print: halftone, off-register, loud',
  body: { shape: 'starburst', r: 486, proportions: { n: 18, depth: 0.085, corner: 0.03 } },
  palette: {
    brand: '#23407e',
    accent: 95,
    roles: ({ brand, accent, neutral }) => ({
      ink: brand(0.34, 0.8),
      pink: accent(0.74, 0.7),
      dots: accent(0.64, 0.85),
      paper: neutral(0.965, 0.3),
      on: brand(0.34, 0.8),
      off: accent(0.84, 0.45),
    }),
  },
  layers: [
    { paint: 'fill', color: 'pink' },
    {
      paint: 'pattern',
      kind: 'halftone',
      colors: ['dots'],
      measures: { every: 29, r: 13, y: 60, tilt: 0.4 },
    },
    { paint: 'fill', color: 'paper', figure: { shape: 'circle', r: 376 } },
    {
      paint: 'frame',
      kind: 'line',
      at: -8,
      figure: { shape: 'circle', r: 376, x: 494, y: 494 },
      color: 'ink',
      width: 9,
    },
  ],
  icon: {
    cut: 'duotone',
    treatment: 'misprint',
    y: 400,
    size: 288,
    color: 'ink',
    on: 'paper',
    second: 'pink',
  },
  type: { voice: 'sturdy' },
  title: {
    slots: [
      {
        place: 'plate',
        top: 556,
        bottom: 722,
        bottomAlone: 778,
        size: 100,
        margin: 30,
        figure: { shape: 'circle', r: 376 },
      },
    ],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 792, width: 400, color: 'ink', on: 'paper', size: 44 },
  level: { kind: 'stars', y: 794, size: 67, color: 'on', empty: 'off' },
}

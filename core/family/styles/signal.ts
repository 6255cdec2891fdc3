import type { Style } from '../style.ts'

export const signal: Style = {
  id: 'signal',
  name: 'Signal',
  character: 'Wayfinding pictogram: one colour, one shape, one word',
  body: { shape: 'squircle', r: 500, proportions: { power: 5, width: 0.92, height: 0.92 } },
  palette: {
    brand: '#0f6e8c',
    accent: 60,
    roles: ({ brand, neutral }) => ({
      ground: brand(0.47, 0.85),
      white: neutral(0.99),
      off: brand(0.6, 0.6),
      base: brand(0.37, 0.75),
    }),
  },
  layers: [
    { paint: 'fill', color: 'ground' },
    { paint: 'pattern', kind: 'horizon', colors: ['base', 'base'], measures: { y: 690 } },
  ],
  icon: { cut: 'fill', y: 382, size: 424, color: 'white', on: 'ground' },
  type: { voice: 'geometricBold' },
  title: {
    slots: [{ place: 'plate', top: 722, bottom: 850, bottomAlone: 912, size: 104, margin: 76 }],
    color: 'white',
    on: 'base',
  },
  subtitle: { place: 'line', y: 894, width: 640, color: 'white', on: 'base', size: 44 },
  level: { kind: 'bars', y: 894, size: 74, color: 'white', empty: 'off' },
}

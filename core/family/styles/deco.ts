import type { Style } from '../style.ts'

export const deco: Style = {
  id: 'deco',
  name: 'Deco',
  character: 'Cinema of the thirties: stepped corners, a fan of light, gold lines',
  body: { shape: 'stepped', r: 488, proportions: { width: 0.84, height: 0.98, notch: 0.062, n: 3 } },
  palette: {
    brand: '#14524f',
    accent: 60,
    roles: ({ brand, metal, paper }) => ({
      edge: brand(0.23, 0.55),
      ground: brand(0.34, 0.7),
      ray: brand(0.42, 0.7),
      panel: brand(0.25, 0.6),
      gold: metal.mid,
      light: metal.light,
      cream: paper(0.96, 0.6),
      off: brand(0.45, 0.5),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'gold', inset: 12 },
    { paint: 'fill', color: 'ground', inset: 24 },
    { paint: 'pattern', kind: 'rays', colors: ['ray'], measures: { n: 44, y: 652 }, inset: 24 },
    {
      paint: 'pattern',
      kind: 'rings',
      colors: ['gold'],
      measures: { y: 652, r: 560, every: 34, n: 3, width: 6 },
      figure: { shape: 'plaque', r: 488, y: 342, proportions: { width: 0.78, height: 0.62, corner: 0 } },
    },
    { paint: 'fill', color: 'gold', figure: { shape: 'circle', r: 222, y: 388 } },
    { paint: 'fill', color: 'panel', figure: { shape: 'circle', r: 208, y: 388 } },
    { paint: 'frame', kind: 'line', at: 44, color: 'gold', width: 5 },
    {
      paint: 'fill',
      color: 'gold',
      figure: { shape: 'plaque', r: 488, y: 740, proportions: { width: 0.75, height: 0.208, corner: 0 } },
    },
    {
      paint: 'fill',
      color: 'panel',
      figure: { shape: 'plaque', r: 488, y: 740, proportions: { width: 0.75, height: 0.188, corner: 0 } },
    },
  ],
  icon: { cut: 'fill', y: 388, size: 262, color: 'light', on: 'panel' },
  type: { voice: 'geometricBold', caps: true, tracking: 0.1 },
  title: {
    slots: [
      {
        place: 'plate',
        top: 660,
        bottom: 820,
        size: 88,
        margin: 40,
        figure: { shape: 'plaque', r: 488, y: 740, proportions: { width: 0.75, height: 0.188, corner: 0 } },
      },
    ],
    color: 'cream',
    on: 'panel',
  },
  subtitle: { place: 'line', y: 888, width: 480, color: 'cream', on: 'ground', size: 42 },
  level: { kind: 'bars', y: 886, size: 70, color: 'light', empty: 'off' },
}

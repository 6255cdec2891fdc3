import type { Style } from '../style.ts'

export const azulejo: Style = {
  id: 'azulejo',
  name: 'Azulejo',
  character: 'A painted tile: blue on white glaze, rosettes that meet at the corners',
  body: { shape: 'plaque', r: 484, proportions: { width: 0.94, height: 0.94, corner: 0.03 } },
  palette: {
    brand: '#1f4f9a',
    accent: 190,
    roles: ({ brand, accent, neutral }) => ({
      ink: brand(0.38, 0.85),
      wash: brand(0.8, 0.6),
      glaze: neutral(0.985, 0.15),
      pale: brand(0.945, 0.25),
      yellow: accent(0.84, 0.65),
      off: brand(0.84, 0.3),
    }),
  },
  layers: [
    { paint: 'fill', color: 'ink' },
    { paint: 'fill', color: 'glaze', inset: 14 },
    {
      paint: 'pattern',
      kind: 'cornerFans',
      colors: ['ink', 'yellow'],
      measures: { x: 59, r: 292 },
      inset: 14,
    },
    { paint: 'fill', color: 'ink', figure: { shape: 'petals', r: 412, proportions: { n: 8, depth: 0.09 } } },
    { paint: 'fill', color: 'wash', figure: { shape: 'petals', r: 402, proportions: { n: 8, depth: 0.09 } } },
    { paint: 'fill', color: 'ink', figure: { shape: 'circle', r: 352 } },
    { paint: 'fill', color: 'glaze', figure: { shape: 'circle', r: 344 } },
  ],
  icon: { cut: 'duotone', treatment: 'duo', second: 'wash', y: 366, size: 232, color: 'ink', on: 'glaze' },
  type: { voice: 'display' },
  title: {
    slots: [
      {
        place: 'plate',
        top: 512,
        bottom: 672,
        bottomAlone: 740,
        size: 100,
        margin: 36,
        figure: { shape: 'circle', r: 344 },
      },
    ],
    color: 'ink',
    on: 'glaze',
  },
  subtitle: { place: 'line', y: 738, width: 330, color: 'ink', on: 'glaze', size: 44 },
  level: { kind: 'pips', y: 742, size: 60, color: 'ink', empty: 'off' },
}

import type { Style } from '../style.ts'

export const bloom: Style = {
  id: 'bloom',
  name: 'Bloom',
  character: 'Friendly flower: deep petals, soft tints',
  body: { shape: 'petals', r: 476, proportions: { n: 10, depth: 0.13 } },
  palette: {
    brand: '#a8467c',
    accent: 60,
    roles: ({ brand, accent }) => ({
      petal: brand(0.72, 0.6),
      vein: brand(0.78, 0.5),
      pale: brand(0.945, 0.3),
      heart: accent(0.9, 0.55),
      ink: brand(0.36, 0.75),
      off: brand(0.82, 0.35),
      on: brand(0.48, 0.75),
    }),
  },
  layers: [
    { paint: 'fill', color: 'petal' },
    { paint: 'pattern', kind: 'petalLines', colors: ['vein'], measures: { n: 10, r: 455, width: 9 } },
    { paint: 'fill', color: 'pale', figure: { shape: 'circle', r: 376 } },
    {
      paint: 'fill',
      color: 'heart',
      figure: { shape: 'petals', r: 250, proportions: { n: 10, depth: 0.07 } },
    },
  ],
  icon: { cut: 'fill', y: 498, size: 244, color: 'ink', on: 'heart' },
  type: { voice: 'rounded', tracking: 0.03 },
  title: {
    slots: [
      { place: 'arc', band: 108, r: 309, angle: 210, size: 74 },
      { place: 'arcs', band: 108, r: 309, angle: 165, size: 70, flank: 'dot' },
    ],
    color: 'ink',
    on: 'pale',
  },
  subtitle: { place: 'under', y: 500, r: 309, angle: 115, color: 'ink', on: 'pale', size: 44 },
  level: { kind: 'pips', y: 500, r: 306, size: 62, color: 'on', empty: 'off' },
}

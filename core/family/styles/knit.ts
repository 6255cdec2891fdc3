import type { Style } from '../style.ts'

export const knit: Style = {
  id: 'knit',
  name: 'Knit',
  character: 'Mitten chart: wool stitches, star band, warm label',
  body: { shape: 'shield', r: 484, proportions: { width: 0.88, shoulder: 0.1, point: 1 } },
  palette: {
    brand: '#8f2733',
    accent: 30,
    roles: ({ brand, paper }) => ({
      edge: brand(0.3, 0.7),
      wool: brand(0.43, 0.75),
      white: paper(0.955, 0.55),
      gap: brand(0.34, 0.7),
      label: paper(0.97, 0.5),
      ink: brand(0.32, 0.7),
      off: brand(0.84, 0.25),
      on: brand(0.45, 0.75),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'gap', inset: 16 },
    { paint: 'pattern', kind: 'knit', colors: ['wool', 'white'], measures: { every: 25 }, inset: 16 },
    { paint: 'fill', color: 'edge', figure: { shape: 'circle', r: 352, y: 478 } },
    { paint: 'fill', color: 'label', figure: { shape: 'circle', r: 338, y: 478 } },
    {
      paint: 'frame',
      kind: 'dash',
      at: 20,
      figure: { shape: 'circle', r: 338, y: 478 },
      color: 'wool',
      width: 6,
      every: 22,
    },
  ],
  icon: { cut: 'fill', y: 346, size: 224, color: 'ink', on: 'label' },
  type: { voice: 'rounded' },
  title: {
    slots: [
      {
        place: 'plate',
        top: 498,
        bottom: 668,
        bottomAlone: 720,
        size: 92,
        margin: 40,
        figure: { shape: 'circle', r: 338, y: 478 },
      },
    ],
    color: 'ink',
    on: 'label',
  },
  subtitle: { place: 'line', y: 728, width: 320, color: 'ink', on: 'label', size: 44 },
  level: { kind: 'stars', y: 726, size: 55, color: 'on', empty: 'off' },
}

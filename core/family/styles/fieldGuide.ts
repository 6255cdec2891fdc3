import type { Style } from '../style.ts'

export const fieldGuide: Style = {
  id: 'field-guide',
  name: 'Field guide',
  character: 'Trail-head sign: contours, cream board, slab letters',
  body: { shape: 'arch', r: 478, proportions: { width: 0.8, corner: 0.1 } },
  palette: {
    brand: '#2f6b3c',
    accent: 250,
    roles: ({ brand, paper }) => ({
      edge: brand(0.29, 0.6),
      cream: paper(0.955, 0.55),
      ground: brand(0.42, 0.7),
      contour: brand(0.48, 0.7),
      ink: brand(0.27, 0.6),
      icon: paper(0.965, 0.5),
      on: brand(0.42, 0.7),
      off: brand(0.84, 0.25),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'cream', inset: 14 },
    { paint: 'fill', color: 'ground', inset: 32 },
    {
      paint: 'pattern',
      kind: 'contours',
      colors: ['contour'],
      measures: { width: 5, seed: 8, every: 34 },
      inset: 32,
    },
    {
      paint: 'fill',
      color: 'cream',
      figure: { shape: 'plaque', r: 478, y: 786, proportions: { width: 0.8, height: 0.352, corner: 0.001 } },
      inset: 13,
    },
    {
      paint: 'fill',
      color: 'edge',
      figure: { shape: 'plaque', r: 478, y: 640, proportions: { width: 0.765, height: 0.01, corner: 0 } },
    },
    { paint: 'frame', kind: 'line', at: 7, color: 'edge', width: 14 },
  ],
  icon: { cut: 'fill', y: 360, size: 350, color: 'icon', on: 'ground' },
  type: { voice: 'slab', caps: true, tracking: 0.03 },
  title: {
    slots: [{ place: 'plate', top: 662, bottom: 842, bottomAlone: 924, size: 96, margin: 58 }],
    color: 'ink',
    on: 'cream',
  },
  subtitle: { place: 'line', y: 902, width: 600, color: 'ink', on: 'cream', size: 44 },
  level: { kind: 'stars', y: 904, size: 60, color: 'on', empty: 'off' },
}

import type { Style } from '../style.ts'

export const herbarium: Style = {
  id: 'herbarium',
  name: 'Herbarium',
  character: 'A plate from an old flora: cream paper, engraved sprigs, a caption',
  body: { shape: 'label', r: 486, proportions: { width: 0.84, height: 0.98, notch: 0.11 } },
  palette: {
    brand: '#55703b',
    accent: 250,
    roles: ({ brand, accent, paper }) => ({
      edge: brand(0.33, 0.65),
      paper: paper(0.965, 0.75),
      leaf: brand(0.55, 0.7),
      stem: brand(0.38, 0.7),
      bud: accent(0.6, 0.75),
      ink: brand(0.29, 0.6),
      off: paper(0.85, 0.9),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'paper', inset: 15 },
    { paint: 'frame', kind: 'line', at: 32, color: 'edge', width: 4 },
    { paint: 'pattern', kind: 'sprigs', colors: ['leaf', 'stem', 'bud'], measures: { y: 372, r: 246, n: 8 } },
  ],
  icon: { cut: 'fill', y: 362, size: 262, color: 'ink', on: 'paper' },
  type: { voice: 'serif' },
  title: {
    slots: [
      { place: 'plate', top: 682, bottom: 824, bottomAlone: 886, size: 108, margin: 66, leading: 1.25 },
    ],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 872, width: 520, color: 'stem', on: 'paper', size: 46 },
  level: { kind: 'pips', y: 874, size: 62, color: 'bud', empty: 'off' },
}

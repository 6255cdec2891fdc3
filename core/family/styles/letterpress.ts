import type { Style } from '../style.ts'

export const letterpress: Style = {
  id: 'letterpress',
  name: 'Letterpress',
  character: 'A playbill: wood type first, a rule of diamonds, two inks',
  body: { shape: 'plaque', r: 486, proportions: { width: 0.84, height: 0.985, corner: 0.008 } },
  palette: {
    brand: '#a23b2a',
    roles: ({ brand, paper, neutral }) => ({
      paper: paper(0.95, 0.85),
      edge: neutral(0.28, 0.12),
      ink: neutral(0.24, 0.12),
      red: brand(0.5, 0.85),
      off: paper(0.84, 0.9),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'paper', inset: 10 },
    { paint: 'frame', kind: 'line', at: 37, color: 'ink', width: 16 },
    { paint: 'frame', kind: 'line', at: 56, color: 'ink', width: 4 },
    {
      paint: 'pattern',
      kind: 'fleurons',
      colors: ['red'],
      measures: { y: 402, n: 5, r: 15, width: 6 },
      inset: 82,
    },
    {
      paint: 'pattern',
      kind: 'fleurons',
      colors: ['red'],
      measures: { y: 786, n: 1, r: 15, width: 6 },
      inset: 82,
    },
  ],
  icon: { cut: 'fill', y: 238, size: 228, color: 'red', on: 'paper' },
  type: { voice: 'condensed', caps: true, tracking: 0.02 },
  title: {
    slots: [{ place: 'plate', top: 456, bottom: 742, size: 260, margin: 84, leading: 1.2 }],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 858, width: 560, color: 'ink', on: 'paper', size: 54 },
  level: { kind: 'stars', y: 858, size: 82, color: 'red', empty: 'off' },
}

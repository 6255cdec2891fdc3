import type { Style } from '../style.ts'

export const linocut: Style = {
  id: 'linocut',
  name: 'Linocut',
  character: 'One block, one ink: gouge marks, carved letters',
  body: { shape: 'plaque', r: 484, proportions: { width: 0.88, height: 0.97, corner: 0.02 } },
  palette: {
    brand: '#33415c',
    roles: ({ brand, paper }) => ({
      ink: brand(0.31, 0.6),
      paper: paper(0.955, 0.6),
      off: brand(0.5, 0.5),
    }),
  },
  layers: [
    { paint: 'fill', color: 'ink' },
    { paint: 'pattern', kind: 'gouges', colors: ['paper'], measures: { y: 372, r: 288 }, inset: 26 },
    { paint: 'fill', color: 'paper', figure: { shape: 'circle', r: 266, y: 372 } },
    { paint: 'fill', color: 'ink', figure: { shape: 'circle', r: 244, y: 372 } },
    {
      paint: 'fill',
      color: 'ink',
      figure: { shape: 'plaque', r: 484, y: 806, proportions: { width: 0.88, height: 0.335, corner: 0.02 } },
    },
    {
      paint: 'fill',
      color: 'paper',
      figure: { shape: 'plaque', r: 484, y: 668, proportions: { width: 0.88, height: 0.014, corner: 0 } },
    },
  ],
  icon: { cut: 'fill', y: 372, size: 318, color: 'paper', on: 'ink' },
  type: { voice: 'sturdy', caps: true, tracking: 0.03 },
  title: {
    slots: [{ place: 'plate', top: 700, bottom: 850, bottomAlone: 930, size: 112, margin: 50, leading: 1.3 }],
    color: 'paper',
    on: 'ink',
  },
  subtitle: { place: 'line', y: 906, width: 600, color: 'paper', on: 'ink', size: 44 },
  level: { kind: 'stars', y: 904, size: 66, color: 'paper', empty: 'off' },
}

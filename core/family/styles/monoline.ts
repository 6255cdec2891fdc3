import type { Style } from '../style.ts'

export const monoline: Style = {
  id: 'monoline',
  name: 'Monoline',
  character: 'One pen, one weight, nothing else',
  body: { shape: 'hexagon', r: 476, proportions: { corner: 0.13 } },
  palette: {
    brand: '#1d5fa8',
    accent: 40,
    roles: ({ neutral, brand }) => ({
      paper: neutral(0.985, 0.1),
      ink: brand(0.43, 0.8),
      wash: brand(0.94, 0.3),
      off: brand(0.85, 0.3),
    }),
  },
  layers: [
    { paint: 'fill', color: 'ink' },
    { paint: 'fill', color: 'paper', inset: 20 },
    { paint: 'frame', kind: 'line', at: 50, color: 'ink', width: 7 },
    { paint: 'fill', color: 'wash', figure: { shape: 'circle', r: 208, y: 372 } },
  ],
  icon: { cut: 'line', weight: 20, y: 372, size: 296, color: 'ink', on: 'wash' },
  type: { voice: 'soft' },
  title: {
    slots: [{ place: 'plate', top: 600, bottom: 756, bottomAlone: 806, size: 98, margin: 76 }],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 816, width: 270, color: 'ink', on: 'paper', size: 44 },
  level: { kind: 'pips', y: 826, size: 57, color: 'ink', empty: 'off' },
}

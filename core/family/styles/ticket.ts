import type { Style } from '../style.ts'

export const ticket: Style = {
  id: 'ticket',
  name: 'Ticket',
  character: 'Festival pass: bunting, tear line, stub with the role',
  body: {
    shape: 'ticket',
    r: 484,
    proportions: { width: 0.74, height: 0.97, notch: 0.085, corner: 0.07, shoulder: 0.36 },
  },
  palette: {
    brand: '#c03a5b',
    accent: 65,
    second: 190,
    roles: ({ brand, paper, neutral, accent, second }) => ({
      top: brand(0.56, 0.85),
      paper: paper(0.97, 0.5),
      ink: brand(0.28, 0.6),
      icon: neutral(0.985, 0.2),
      tear: brand(0.56, 0.85),
      a: accent(0.85, 0.7),
      b: second(0.74, 0.55),
      c: brand(0.72, 0.6),
      on: brand(0.56, 0.85),
      off: brand(0.87, 0.25),
      disc: brand(0.42, 0.75),
    }),
  },
  layers: [
    { paint: 'fill', color: 'disc' },
    { paint: 'fill', color: 'paper', inset: 12 },
    {
      paint: 'fill',
      color: 'top',
      figure: {
        shape: 'plaque',
        r: 484,
        y: 330,
        proportions: { width: 0.685, height: 0.585, corner: 0.045 },
      },
    },
    {
      paint: 'pattern',
      kind: 'confetti',
      colors: ['a', 'b', 'c'],
      measures: { n: 200, width: 10, seed: 14 },
      figure: {
        shape: 'plaque',
        r: 484,
        y: 330,
        proportions: { width: 0.685, height: 0.585, corner: 0.045 },
      },
    },
    { paint: 'fill', color: 'disc', figure: { shape: 'circle', r: 216, y: 330 } },
    { paint: 'pattern', kind: 'tearLine', colors: ['tear'] },
  ],
  icon: { cut: 'fill', y: 330, size: 272, color: 'icon', on: 'disc' },
  type: { voice: 'condensed', caps: true, tracking: 0.02 },
  title: {
    slots: [{ place: 'plate', top: 718, bottom: 862, bottomAlone: 924, size: 150, margin: 48, leading: 1.2 }],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 908, width: 560, color: 'ink', on: 'paper', size: 44 },
  level: { kind: 'bars', y: 908, size: 69, color: 'on', empty: 'off' },
}

import type { Style } from '../style.ts'

export const airmail: Style = {
  id: 'airmail',
  name: 'Airmail',
  character: 'A stamp from a friend: perforations, value, postmark',
  body: { shape: 'stamp', r: 476, proportions: { width: 0.82, height: 0.98, notch: 0.034, n: 12 } },
  palette: {
    brand: '#2a6f97',
    accent: 140,
    roles: ({ paper, brand, accent, neutral }) => ({
      paper: paper(0.98, 0.35),
      edge: brand(0.4, 0.6),
      picture: brand(0.88, 0.35),
      ray: brand(0.835, 0.45),
      ink: brand(0.33, 0.7),
      red: accent(0.58, 0.8),
      white: neutral(0.985, 0.2),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge', inset: -7 },
    { paint: 'fill', color: 'paper' },
    {
      paint: 'fill',
      color: 'picture',
      figure: { shape: 'plaque', r: 476, y: 428, proportions: { width: 0.68, height: 0.69, corner: 0.01 } },
    },
    {
      paint: 'pattern',
      kind: 'waves',
      colors: ['ray'],
      measures: { every: 36, width: 7 },
      figure: { shape: 'plaque', r: 476, y: 428, proportions: { width: 0.68, height: 0.69, corner: 0.01 } },
    },
    { paint: 'fill', color: 'white', figure: { shape: 'circle', r: 222, y: 450 } },
    {
      paint: 'frame',
      kind: 'line',
      at: 16,
      figure: { shape: 'circle', r: 222, y: 450 },
      color: 'ink',
      width: 5,
    },
  ],
  icon: { cut: 'duotone', treatment: 'duo', second: 'picture', y: 450, size: 290, color: 'ink', on: 'white' },
  type: { voice: 'display' },
  title: {
    slots: [{ place: 'plate', top: 776, bottom: 912, size: 100, margin: 54, leading: 1.3 }],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 166, width: 540, color: 'ink', on: 'picture', size: 44 },
  level: { kind: 'numeral', x: 262, y: 188, size: 92, color: 'white', empty: 'red' },
}

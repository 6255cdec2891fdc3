import type { Style } from '../style.ts'

export const arcana: Style = {
  id: 'arcana',
  name: 'Arcana',
  character: 'A drawn card: gold lines on night, a numeral, a sun behind the sign',
  body: { shape: 'plaque', r: 490, proportions: { width: 0.76, height: 0.985, corner: 0.09 } },
  palette: {
    brand: '#3b2a66',
    accent: 60,
    roles: ({ brand, metal, paper }) => ({
      edge: brand(0.22, 0.5),
      night: brand(0.3, 0.65),
      glow: brand(0.38, 0.65),
      gold: metal.mid,
      light: metal.light,
      paper: paper(0.96, 0.6),
      ink: brand(0.28, 0.6),
      on: metal.dark,
      off: paper(0.87, 0.7),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'gold', inset: 14 },
    { paint: 'fill', color: 'night', inset: 24 },
    { paint: 'pattern', kind: 'stars', colors: ['gold'], measures: { n: 64, r: 7, seed: 12 }, inset: 44 },
    { paint: 'frame', kind: 'line', at: 42, color: 'gold', width: 4.5 },
    { paint: 'fill', color: 'night', figure: { shape: 'circle', r: 292, y: 412 } },
    {
      paint: 'pattern',
      kind: 'rays',
      colors: ['gold'],
      measures: { n: 48, r: 282, y: 412 },
      figure: { shape: 'starburst', r: 282, y: 412, proportions: { n: 16, depth: 0.16, corner: 0 } },
    },
    { paint: 'fill', color: 'gold', figure: { shape: 'circle', r: 216, y: 412 } },
    { paint: 'fill', color: 'glow', figure: { shape: 'circle', r: 204, y: 412 } },
    {
      paint: 'fill',
      color: 'gold',
      figure: { shape: 'label', r: 484, y: 822, proportions: { width: 0.715, height: 0.245, notch: 0.05 } },
    },
    {
      paint: 'fill',
      color: 'paper',
      figure: { shape: 'label', r: 484, y: 822, proportions: { width: 0.697, height: 0.227, notch: 0.05 } },
    },
  ],
  icon: { cut: 'fill', y: 412, size: 262, color: 'light', on: 'glow' },
  type: { voice: 'display' },
  title: {
    slots: [
      { place: 'plate', top: 728, bottom: 852, bottomAlone: 912, size: 100, margin: 62, leading: 1.25 },
    ],
    color: 'ink',
    on: 'paper',
  },
  subtitle: { place: 'line', y: 886, width: 440, color: 'ink', on: 'paper', size: 40 },
  level: { kind: 'stars', y: 886, size: 56, color: 'on', empty: 'off' },
}

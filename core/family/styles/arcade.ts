import type { Style } from '../style.ts'

export const arcade: Style = {
  id: 'arcade',
  name: 'Arcade',
  character: 'Eight-bit: a disc of pixels, a dithered sky, a score in blocks',
  body: { shape: 'pixelDisc', r: 490, proportions: { n: 22 } },
  palette: {
    brand: '#3a4fb0',
    accent: 170,
    roles: ({ brand, accent, neutral }) => ({
      edge: brand(0.24, 0.7),
      sky: brand(0.6, 0.75),
      deep: brand(0.42, 0.85),
      panel: brand(0.26, 0.7),
      white: neutral(0.985, 0.15),
      on: accent(0.82, 0.75),
      off: brand(0.42, 0.6),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'sky', inset: 22 },
    {
      paint: 'pattern',
      kind: 'dither',
      colors: ['deep'],
      measures: { every: 22.25, y: 60, r: 420 },
      inset: 22,
    },
    { paint: 'fill', color: 'edge', figure: { shape: 'pixelDisc', r: 254, y: 360, proportions: { n: 12 } } },
    {
      paint: 'fill',
      color: 'deep',
      figure: { shape: 'pixelDisc', r: 211.7, y: 360, proportions: { n: 10 } },
    },
    { paint: 'pattern', kind: 'horizon', colors: ['panel', 'panel'], measures: { y: 633 }, inset: 22 },
    {
      paint: 'fill',
      color: 'on',
      figure: { shape: 'plaque', r: 484, y: 633, proportions: { width: 0.9, height: 0.012, corner: 0 } },
    },
  ],
  icon: { cut: 'bold', y: 360, size: 246, color: 'white', on: 'deep' },
  type: { voice: 'block', caps: true },
  title: {
    slots: [{ place: 'plate', top: 664, bottom: 806, bottomAlone: 850, size: 84, margin: 56 }],
    color: 'white',
    on: 'panel',
  },
  subtitle: { place: 'line', y: 858, width: 440, color: 'on', on: 'panel', size: 44 },
  level: { kind: 'bars', y: 864, size: 74, color: 'on', empty: 'off' },
}

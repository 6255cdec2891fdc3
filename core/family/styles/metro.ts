import type { Style } from '../style.ts'

export const metro: Style = {
  id: 'metro',
  name: 'Metro',
  character: 'Transit map: three lines, and you are at the interchange',
  body: { shape: 'plaque', r: 484, proportions: { width: 0.9, height: 0.96, corner: 0.14 } },
  palette: {
    brand: '#1f6f8b',
    accent: 150,
    second: 80,
    roles: ({ brand, accent, second, neutral }) => ({
      edge: brand(0.34, 0.75),
      white: neutral(0.985, 0.1),
      a: brand(0.55, 0.85),
      b: accent(0.66, 0.8),
      c: second(0.74, 0.65),
      ink: brand(0.28, 0.6),
      off: brand(0.84, 0.25),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'white', inset: 26 },
    { paint: 'pattern', kind: 'routes', colors: ['c', 'b', 'a'], measures: { y: 356, width: 40 }, inset: 26 },
    { paint: 'fill', color: 'ink', figure: { shape: 'circle', r: 232, y: 356 } },
    { paint: 'fill', color: 'white', figure: { shape: 'circle', r: 206, y: 356 } },
    {
      paint: 'fill',
      color: 'white',
      figure: { shape: 'plaque', r: 484, y: 786, proportions: { width: 0.84, height: 0.33, corner: 0.1 } },
    },
  ],
  icon: { cut: 'fill', y: 356, size: 258, color: 'ink', on: 'white' },
  type: { voice: 'geometricBold' },
  title: {
    slots: [{ place: 'plate', top: 664, bottom: 812, bottomAlone: 890, size: 108, margin: 62, leading: 1.3 }],
    color: 'ink',
    on: 'white',
  },
  subtitle: { place: 'line', y: 876, width: 600, color: 'ink', on: 'white', size: 46 },
  level: { kind: 'pips', y: 876, size: 70, color: 'a', empty: 'off' },
}

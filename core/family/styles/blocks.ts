import type { Style } from '../style.ts'

export const blocks: Style = {
  id: 'blocks',
  name: 'Blocks',
  character: 'Bauhaus building set: quarter circles, one bold word',
  body: { shape: 'squircle', r: 500, proportions: { power: 7, width: 0.9, height: 0.9 } },
  palette: {
    brand: '#1f4fa0',
    accent: 150,
    second: 120,
    roles: ({ paper, brand, second, accent }) => ({
      ground: paper(0.95, 0.5),
      a: brand(0.5, 0.85),
      b: second(0.63, 0.85),
      c: accent(0.86, 0.8),
      ink: brand(0.27, 0.7),
      paper: paper(0.97, 0.4),
      block: brand(0.27, 0.7),
      on: accent(0.86, 0.8),
      off: brand(0.45, 0.6),
    }),
  },
  layers: [
    { paint: 'fill', color: 'ground' },
    { paint: 'pattern', kind: 'blocks', colors: ['a', 'b', 'c'], measures: { every: 225, seed: 7 } },
    { paint: 'fill', color: 'block', figure: { shape: 'circle', r: 248, y: 384 } },
    { paint: 'fill', color: 'paper', figure: { shape: 'circle', r: 230, y: 384 } },
    { paint: 'pattern', kind: 'horizon', colors: ['block', 'block'], measures: { y: 672 } },
  ],
  icon: { cut: 'fill', y: 384, size: 284, color: 'ink', on: 'paper' },
  type: { voice: 'block', tracking: 0 },
  title: {
    slots: [{ place: 'plate', top: 708, bottom: 832, bottomAlone: 904, size: 86, margin: 62 }],
    color: 'paper',
    on: 'block',
  },
  subtitle: { place: 'line', y: 884, width: 640, color: 'paper', on: 'block', size: 44 },
  level: { kind: 'bars', y: 884, size: 64, color: 'on', empty: 'off' },
}

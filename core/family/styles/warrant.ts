import type { Style } from '../style.ts'

export const warrant: Style = {
  id: 'warrant',
  name: 'Warrant',
  character: 'Engraved paper: guilloche threads, oval vignette, fine rules',
  body: { shape: 'oval', r: 484, proportions: { width: 0.84 } },
  palette: {
    brand: '#41506b',
    accent: 60,
    roles: ({ brand, paper }) => ({
      edge: brand(0.36, 0.6),
      paper: paper(0.975, 0.35),
      thread: brand(0.55, 0.55),
      pale: brand(0.93, 0.25),
      ring: brand(0.885, 0.3),
      ink: brand(0.34, 0.65),
      off: brand(0.82, 0.3),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'paper', inset: 13 },
    { paint: 'frame', kind: 'guilloche', at: 50, color: 'thread', every: 58, length: 50, width: 3.2 },
    { paint: 'frame', kind: 'line', at: 86, color: 'edge', width: 4 },
    { paint: 'fill', color: 'pale', inset: 98 },
    { paint: 'pattern', kind: 'rays', colors: ['ring'], measures: { n: 64, y: 352 }, inset: 98 },
  ],
  icon: { cut: 'duotone', treatment: 'duo', second: 'ring', y: 340, size: 292, color: 'ink', on: 'pale' },
  type: { voice: 'serif' },
  title: {
    slots: [{ place: 'plate', top: 548, bottom: 716, bottomAlone: 776, size: 92, margin: 112 }],
    color: 'ink',
    on: 'pale',
  },
  subtitle: { place: 'line', y: 792, width: 340, color: 'ink', on: 'pale', size: 44 },
  level: { kind: 'stars', y: 792, size: 64, color: 'ink', empty: 'off' },
}

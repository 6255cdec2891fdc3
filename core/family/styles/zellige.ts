import type { Style } from '../style.ts'

export const zellige: Style = {
  id: 'zellige',
  name: 'Zellige',
  character: 'Tile star: eight points, lattice, still centre',
  body: { shape: 'khatam', r: 486 },
  palette: {
    brand: '#12706b',
    accent: 220,
    roles: ({ brand, accent, paper, neutral }) => ({
      edge: brand(0.32, 0.75),
      ground: brand(0.47, 0.8),
      lattice: brand(0.68, 0.6),
      gold: accent(0.8, 0.7),
      paper: paper(0.975, 0.4),
      ring: brand(0.32, 0.75),
      ink: brand(0.32, 0.75),
      white: neutral(0.98, 0.3),
      on: accent(0.62, 0.8),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'gold', inset: 13 },
    { paint: 'fill', color: 'ground', inset: 22 },
    { paint: 'pattern', kind: 'zellige', colors: ['lattice'], measures: { every: 96, width: 5 }, inset: 22 },
    { paint: 'fill', color: 'gold', figure: { shape: 'circle', r: 364 } },
    { paint: 'fill', color: 'ring', figure: { shape: 'circle', r: 354 } },
    { paint: 'fill', color: 'gold', figure: { shape: 'khatam', r: 254 } },
    { paint: 'fill', color: 'paper', figure: { shape: 'khatam', r: 242 } },
  ],
  icon: { cut: 'fill', y: 498, size: 228, color: 'ink', on: 'paper' },
  type: { voice: 'display', tracking: 0.04 },
  title: {
    slots: [
      { place: 'arc', band: 88, r: 304, angle: 215, size: 70 },
      { place: 'arcs', band: 88, r: 304, angle: 160, size: 68 },
    ],
    color: 'white',
    on: 'ring',
  },
  subtitle: { place: 'under', y: 500, r: 304, angle: 115, color: 'white', on: 'ring', size: 44 },
  level: { kind: 'stars', y: 500, r: 300, size: 52, color: 'gold', empty: 'ground' },
}

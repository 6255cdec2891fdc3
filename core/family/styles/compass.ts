import type { Style } from '../style.ts'

export const compass: Style = {
  id: 'compass',
  name: 'Compass',
  character: 'A pilot’s chart: degrees on the rim, a rose behind the sign',
  body: { shape: 'circle', r: 474 },
  palette: {
    brand: '#24577a',
    accent: 195,
    roles: ({ brand, accent, paper }) => ({
      edge: brand(0.27, 0.65),
      paper: paper(0.965, 0.55),
      sea: brand(0.88, 0.3),
      light: accent(0.78, 0.7),
      dark: brand(0.36, 0.7),
      ink: brand(0.27, 0.65),
      off: brand(0.8, 0.3),
      on: accent(0.58, 0.8),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edge' },
    { paint: 'fill', color: 'paper', inset: 14 },
    { paint: 'frame', kind: 'ticks', at: 31, color: 'edge', every: 15.5, length: 18, width: 3.6 },
    { paint: 'frame', kind: 'ticks', at: 35, color: 'edge', every: 77.5, length: 28, width: 8 },
    { paint: 'frame', kind: 'line', at: 54, color: 'edge', width: 5 },
    { paint: 'fill', color: 'edge', figure: { shape: 'circle', r: 302 } },
    { paint: 'fill', color: 'sea', figure: { shape: 'circle', r: 294 } },
    { paint: 'pattern', kind: 'compassRose', colors: ['light', 'dark'], measures: { r: 290 } },
    { paint: 'fill', color: 'edge', figure: { shape: 'circle', r: 192 } },
    { paint: 'fill', color: 'paper', figure: { shape: 'circle', r: 182 } },
  ],
  icon: { cut: 'fill', y: 498, size: 232, color: 'ink', on: 'paper' },
  type: { voice: 'slab', caps: true, tracking: 0.06 },
  title: {
    slots: [
      { place: 'arc', band: 104, r: 359, angle: 205, size: 80, flank: 'diamond' },
      { place: 'arcs', band: 104, r: 359, angle: 155, size: 74, flank: 'diamond' },
    ],
    color: 'ink',
    on: 'paper',
    flank: 'on',
  },
  subtitle: { place: 'under', y: 500, r: 359, angle: 105, color: 'ink', on: 'paper', size: 46 },
  level: { kind: 'stars', y: 500, r: 356, size: 66, color: 'on', empty: 'off' },
}

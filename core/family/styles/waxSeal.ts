import type { Style } from '../style.ts'

export const waxSeal: Style = {
  id: 'wax-seal',
  name: 'Wax seal',
  character: 'Poured and pressed: one colour, light on the rim, letters in relief',
  body: { shape: 'wax', r: 492, proportions: { depth: 0.05 } },
  palette: {
    brand: '#8e1f2f',
    roles: ({ brand, neutral }) => ({
      low: brand(0.3, 0.8),
      wax: brand(0.45, 0.85),
      floor: brand(0.39, 0.85),
      shine: brand(0.68, 0.6),
      relief: brand(0.93, 0.35),
      white: neutral(0.98, 0.2),
      off: brand(0.5, 0.7),
    }),
  },
  layers: [
    { paint: 'fill', color: 'low' },
    { paint: 'fill', color: 'wax', inset: 13 },
    { paint: 'pattern', kind: 'gleam', colors: ['shine'], measures: { r: 432, width: 15 } },
    { paint: 'fill', color: 'low', figure: { shape: 'circle', r: 402 } },
    { paint: 'fill', color: 'floor', figure: { shape: 'circle', r: 394, y: 506 } },
    {
      paint: 'frame',
      kind: 'line',
      at: 146,
      figure: { shape: 'circle', r: 394, y: 503 },
      color: 'shine',
      width: 5,
    },
    {
      paint: 'frame',
      kind: 'dash',
      at: 16,
      figure: { shape: 'circle', r: 394, y: 503 },
      color: 'shine',
      width: 8,
      every: 24,
    },
  ],
  icon: { cut: 'fill', treatment: 'shadow', y: 500, size: 244, color: 'relief', on: 'floor', second: 'low' },
  type: { voice: 'serif', caps: true, tracking: 0.07 },
  title: {
    slots: [
      { place: 'arc', band: 108, r: 316, y: 503, angle: 215, size: 86, flank: 'dot' },
      { place: 'arcs', band: 108, r: 316, y: 503, angle: 160, size: 78, flank: 'dot' },
    ],
    color: 'relief',
    on: 'floor',
    flank: 'shine',
  },
  subtitle: { place: 'under', y: 503, r: 316, angle: 110, color: 'relief', on: 'floor', size: 44 },
  level: { kind: 'stars', y: 503, r: 316, size: 64, color: 'relief', empty: 'off' },
}

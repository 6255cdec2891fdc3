import type { Style } from '../style.ts'

export const workshop: Style = {
  id: 'workshop',
  name: 'Workshop',
  character: 'Machine shop: cog, blueprint, stencil order',
  body: { shape: 'gear', r: 484, proportions: { n: 14, depth: 0.085, corner: 0.025 } },
  palette: {
    brand: '#24507e',
    accent: 150,
    roles: ({ accent, brand, neutral }) => ({
      steel: accent(0.5, 0.75),
      rim: accent(0.84, 0.5),
      blue: brand(0.36, 0.7),
      grid: brand(0.43, 0.65),
      white: neutral(0.975, 0.2),
      ring: neutral(0.27, 0.5),
      on: accent(0.84, 0.5),
      off: neutral(0.44, 0.4),
    }),
  },
  layers: [
    { paint: 'fill', color: 'steel' },
    { paint: 'fill', color: 'rim', figure: { shape: 'circle', r: 424 } },
    { paint: 'fill', color: 'ring', figure: { shape: 'circle', r: 412 } },
    { paint: 'fill', color: 'rim', figure: { shape: 'circle', r: 284 } },
    { paint: 'fill', color: 'blue', figure: { shape: 'circle', r: 274 } },
    {
      paint: 'pattern',
      kind: 'grid',
      colors: ['grid'],
      measures: { every: 42, width: 3 },
      figure: { shape: 'circle', r: 274 },
    },
  ],
  icon: { cut: 'bold', y: 500, size: 304, color: 'white', on: 'blue' },
  type: { voice: 'sturdy', caps: true, tracking: 0.07 },
  title: {
    slots: [
      { place: 'arc', band: 106, r: 347, angle: 190, size: 76 },
      { place: 'arcs', band: 106, r: 347, angle: 140, size: 70, flank: 'diamond' },
    ],
    color: 'white',
    on: 'ring',
    flank: 'rim',
  },
  subtitle: { place: 'under', y: 500, r: 347, angle: 115, color: 'white', on: 'ring', size: 44 },
  level: { kind: 'segments', y: 500, r: 347, size: 30, span: 1.35, color: 'on', empty: 'off' },
}

import type { Style } from '../style.ts'

export const rosette: Style = {
  id: 'rosette',
  name: 'Rosette',
  character: 'Prize rosette: pleated satin, tails, struck metal rim',
  body: { shape: 'scallop', r: 412, y: 432, proportions: { n: 28, depth: 0.045 } },
  palette: {
    brand: '#1d5c9c',
    accent: 45,
    roles: ({ brand, metal, neutral }) => ({
      cloth: brand(0.5, 0.8),
      pleat: brand(0.42, 0.8),
      tail: brand(0.4, 0.8),
      tailLine: brand(0.8, 0.4),
      metal: metal.mid,
      metalDark: metal.dark,
      disc: neutral(0.985, 0.15),
      ink: brand(0.34, 0.8),
      off: neutral(0.87),
    }),
  },
  layers: [
    { paint: 'tails', color: 'tail', thread: 'tailLine', length: 312, width: 190, y: 660, spread: 0.24 },
    { paint: 'fill', color: 'cloth' },
    { paint: 'pattern', kind: 'rays', colors: ['pleat'], measures: { n: 56, r: 480, y: 432 } },
    { paint: 'fill', color: 'metalDark', figure: { shape: 'circle', r: 354, y: 432 } },
    { paint: 'fill', color: 'metal', figure: { shape: 'circle', r: 347, y: 432 } },
    {
      paint: 'frame',
      kind: 'ticks',
      at: 11,
      figure: { shape: 'circle', r: 347, y: 432 },
      color: 'metalDark',
      length: 15,
      every: 11,
      width: 4,
    },
    { paint: 'fill', color: 'disc', figure: { shape: 'circle', r: 322, y: 432 } },
  ],
  icon: { cut: 'fill', y: 436, size: 238, color: 'ink', on: 'disc' },
  type: { voice: 'geometricBold', caps: true, tracking: 0.04 },
  title: {
    slots: [
      { place: 'arc', band: 112, r: 254, y: 432, angle: 225, size: 76 },
      { place: 'arcs', band: 112, r: 254, y: 432, angle: 175, size: 68 },
    ],
    color: 'ink',
    on: 'disc',
  },
  subtitle: { place: 'under', y: 432, r: 254, angle: 125, color: 'ink', on: 'disc', size: 44 },
  level: { kind: 'stars', y: 432, r: 250, size: 67, color: 'metalDark', empty: 'off' },
  metalByLevel: true,
}

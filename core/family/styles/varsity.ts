import type { Style } from '../style.ts'

export const varsity: Style = {
  id: 'varsity',
  name: 'Varsity',
  character: 'Club pennant: felt, stripe, big condensed title',
  body: { shape: 'pennant', r: 484, proportions: { width: 0.76, height: 0.985, point: 0.34, corner: 0.04 } },
  palette: {
    brand: '#c7392f',
    accent: 230,
    roles: ({ brand, accent, paper }) => ({
      felt: brand(0.47, 0.85),
      dark: accent(0.29, 0.6),
      cream: paper(0.96, 0.6),
      ink: accent(0.29, 0.6),
      icon: paper(0.97, 0.5),
      on: paper(0.96, 0.6),
      off: brand(0.58, 0.65),
    }),
  },
  layers: [
    { paint: 'fill', color: 'dark' },
    { paint: 'fill', color: 'cream', inset: 14 },
    { paint: 'fill', color: 'felt', inset: 32 },
    {
      paint: 'fill',
      color: 'cream',
      figure: { shape: 'plaque', r: 484, y: 180, proportions: { width: 0.76, height: 0.33, corner: 0 } },
      inset: 8,
    },
    {
      paint: 'fill',
      color: 'dark',
      figure: { shape: 'plaque', r: 484, y: 342, proportions: { width: 0.735, height: 0.011, corner: 0 } },
    },
    { paint: 'frame', kind: 'line', at: 7, color: 'dark', width: 14 },
  ],
  icon: { cut: 'fill', y: 528, yAlone: 576, size: 300, color: 'icon', on: 'felt' },
  type: { voice: 'condensed', caps: true, tracking: 0.025 },
  title: {
    slots: [{ place: 'plate', top: 72, bottom: 310, size: 190, margin: 54, leading: 1.2 }],
    color: 'ink',
    on: 'cream',
  },
  subtitle: { place: 'line', y: 744, width: 560, color: 'icon', on: 'felt', size: 44 },
  level: { kind: 'chevrons', y: 800, size: 124, color: 'on', empty: 'off' },
}

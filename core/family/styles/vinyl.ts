import type { Style } from '../style.ts'

export const vinyl: Style = {
  id: 'vinyl',
  name: 'Vinyl',
  character: 'A long player: grooves, two gleams, a coloured label',
  body: { shape: 'circle', r: 478 },
  palette: {
    brand: '#c8632b',
    roles: ({ brand, paper, neutral }) => ({
      black: neutral(0.22, 0.06),
      groove: neutral(0.33, 0.06),
      shine: neutral(0.29, 0.06),
      label: brand(0.56, 0.85),
      half: paper(0.965, 0.6),
      white: paper(0.98, 0.4),
      ink: brand(0.32, 0.7),
      on: brand(0.74, 0.75),
      off: neutral(0.4, 0.06),
    }),
  },
  layers: [
    { paint: 'fill', color: 'black' },
    { paint: 'pattern', kind: 'rays', colors: ['shine'], measures: { n: 2, r: 478 }, inset: 8 },
    {
      paint: 'pattern',
      kind: 'rings',
      colors: ['groove'],
      measures: { r: 464, every: 13, n: 9, width: 3.6 },
    },
    { paint: 'fill', color: 'label', figure: { shape: 'circle', r: 344 } },
    {
      paint: 'pattern',
      kind: 'horizon',
      colors: ['half', 'half'],
      measures: { y: 494 },
      figure: { shape: 'circle', r: 344 },
    },
  ],
  icon: { cut: 'fill', y: 334, size: 244, color: 'white', on: 'label' },
  type: { voice: 'sturdy' },
  title: {
    slots: [
      {
        place: 'plate',
        top: 516,
        bottom: 744,
        size: 104,
        margin: 36,
        figure: { shape: 'circle', r: 344 },
      },
    ],
    color: 'ink',
    on: 'half',
  },
  subtitle: { place: 'under', y: 500, r: 408, angle: 100, color: 'half', on: 'black', size: 46 },
  level: { kind: 'segments', y: 500, r: 408, size: 30, span: 1.3, color: 'on', empty: 'off' },
}

import type { Style } from '../style.ts'

export const chalkboard: Style = {
  id: 'chalkboard',
  name: 'Chalkboard',
  character: 'Evening class: a wiped board, chalk lines, a frame of wood',
  body: { shape: 'plaque', r: 490, proportions: { width: 0.98, height: 0.9, corner: 0.05 } },
  palette: {
    brand: '#2f6152',
    accent: 190,
    roles: ({ brand, accent, paper, neutral }) => ({
      bark: paper(0.47, 1.5),
      wood: paper(0.74, 1.6),
      grain: paper(0.68, 1.6),
      shade: brand(0.2, 0.4),
      board: brand(0.32, 0.5),
      dust: brand(0.36, 0.45),
      chalk: neutral(0.97, 0.1),
      on: accent(0.86, 0.6),
      off: brand(0.47, 0.4),
    }),
  },
  layers: [
    { paint: 'fill', color: 'bark' },
    { paint: 'fill', color: 'wood', inset: 9 },
    {
      paint: 'pattern',
      kind: 'stripes',
      colors: ['grain'],
      measures: { every: 15, width: 4, tilt: 0 },
      inset: 9,
    },
    { paint: 'fill', color: 'shade', inset: 48 },
    { paint: 'fill', color: 'board', inset: 57 },
    { paint: 'pattern', kind: 'smudges', colors: ['dust'], measures: { n: 8, width: 56 }, inset: 57 },
    { paint: 'frame', kind: 'dash', at: 88, color: 'off', width: 6, every: 30 },
  ],
  icon: { cut: 'line', weight: 20, y: 318, yAlone: 338, size: 300, color: 'chalk', on: 'dust' },
  type: { voice: 'soft' },
  title: {
    slots: [
      { place: 'plate', top: 500, bottom: 700, bottomAlone: 790, size: 124, margin: 112, leading: 1.34 },
    ],
    color: 'chalk',
    on: 'dust',
  },
  subtitle: { place: 'line', y: 772, width: 640, color: 'on', on: 'dust', size: 50 },
  level: { kind: 'stars', y: 776, size: 84, color: 'on', empty: 'off' },
}

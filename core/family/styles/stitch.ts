import type { Style } from '../style.ts'

export const stitch: Style = {
  id: 'stitch',
  name: 'Stitch',
  character: 'Scout patch: twill, satin edge, embroidered emblem',
  body: { shape: 'clubShield', r: 470, proportions: { width: 0.88 } },
  palette: {
    brand: '#8c2f2a',
    accent: 50,
    roles: ({ brand, accent, paper }) => ({
      twill: brand(0.4, 0.7),
      weave: brand(0.435, 0.7),
      edge: accent(0.82, 0.8),
      edgeDark: accent(0.74, 0.8),
      thread: paper(0.96, 0.6),
      shade: brand(0.27, 0.6),
      gold: accent(0.86, 0.75),
      off: brand(0.52, 0.6),
    }),
  },
  layers: [
    { paint: 'fill', color: 'edgeDark' },
    { paint: 'fill', color: 'twill', inset: 26 },
    { paint: 'pattern', kind: 'twill', colors: ['weave'], measures: { every: 15, width: 4.5 }, inset: 26 },
    { paint: 'frame', kind: 'satin', at: 20, color: 'edge', second: 'edgeDark', length: 42 },
    { paint: 'frame', kind: 'dash', at: 62, color: 'edge', every: 25, width: 6.5 },
  ],
  icon: {
    cut: 'fill',
    treatment: 'stitched',
    y: 512,
    yAlone: 540,
    size: 336,
    color: 'thread',
    on: 'twill',
    second: 'shade',
  },
  type: { voice: 'rounded', caps: true, tracking: 0.05 },
  title: {
    slots: [
      { place: 'arc', band: 104, r: 520, y: 694, angle: 70, size: 84 },
      { place: 'plate', top: 155, bottom: 330, size: 80, margin: 92 },
    ],
    color: 'gold',
    on: 'twill',
  },
  subtitle: { place: 'line', y: 760, width: 340, color: 'gold', on: 'twill', size: 44 },
  level: { kind: 'chevrons', y: 792, size: 92, color: 'gold', empty: 'off' },
}

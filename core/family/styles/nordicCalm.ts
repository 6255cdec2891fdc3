import type { Style } from '../style.ts'

export const nordicCalm: Style = {
  id: 'nordic-calm',
  name: 'Nordic calm',
  character: 'Quiet water, one horizon, much air',
  body: { shape: 'circle', r: 462 },
  palette: {
    brand: '#2f5d73',
    accent: 40,
    roles: ({ brand, neutral }) => ({
      sky: brand(0.93, 0.28),
      line: brand(0.42, 0.5),
      water: brand(0.4, 0.55),
      white: neutral(0.985),
      ink: brand(0.3, 0.6),
      rim: neutral(0.985),
      sun: brand(0.86, 0.45),
      on: neutral(0.985),
      off: brand(0.53, 0.5),
    }),
  },
  layers: [
    { paint: 'fill', color: 'line' },
    { paint: 'fill', color: 'rim', inset: 12 },
    { paint: 'fill', color: 'sky', inset: 30 },
    { paint: 'fill', color: 'sun', figure: { shape: 'circle', r: 214, y: 352 } },
    { paint: 'pattern', kind: 'horizon', colors: ['water', 'water'], measures: { y: 566 }, inset: 30 },
  ],
  icon: { cut: 'fill', y: 352, size: 268, color: 'ink', on: 'sun' },
  type: { voice: 'geometric' },
  title: {
    slots: [{ place: 'plate', top: 608, bottom: 796, bottomAlone: 850, size: 108, margin: 78 }],
    color: 'white',
    on: 'water',
  },
  subtitle: { place: 'line', y: 852, width: 420, color: 'white', on: 'water', size: 44 },
  level: { kind: 'pips', y: 852, size: 55, color: 'on', empty: 'off' },
}

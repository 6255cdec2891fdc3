import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Scene, Shape } from '#core/design/scene'
import { sentencePieces, wrapBalanced } from '#core/text/breakLines'
import { outlineOf, straight } from '#core/text/outline'
import { openVoices } from '../../../main/artwork/fonts.ts'
import { difference, inkBands, type Pixels, painters } from './painters.ts'

const PIXELS = 300
const box = (x: number, y: number, width: number, height = width): string =>
  `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`
const disc = (x: number, y: number, r: number): string => {
  const k = r * 0.5523
  return `M${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}C${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y}C${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r}C${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y}Z`
}
const scene = (...shapes: Shape[]): Scene => ({ width: 300, height: 300, shapes })

async function paintAll(drawing: Scene): Promise<Record<keyof typeof painters, Pixels>> {
  const [svg, pdf, canvas] = await Promise.all(
    [painters.svg, painters.pdf, painters.canvas].map((paint) => paint(drawing, PIXELS)),
  )
  return { svg: svg!, pdf: pdf!, canvas: canvas! }
}

/** Four fields, the last one half clear. */
function photo(type: 'image/png' | 'image/jpeg'): string {
  const canvas = createCanvas(40, 20)
  const context = canvas.getContext('2d')
  const fields = ['#d03020', '#20a040', '#3050d0', 'rgba(240, 200, 20, 0.5)']
  fields.forEach((colour, i) => {
    context.fillStyle = colour
    context.fillRect((i % 2) * 20, Math.floor(i / 2) * 10, 20, 10)
  })
  return type === 'image/png' ? canvas.toDataURL('image/png') : canvas.toDataURL('image/jpeg', 95)
}

const linear = { kind: 'linear', from: [20, 20], to: [180, 120], start: '#0a7c6a', end: '#f2c14e' } as const
const radial = { kind: 'radial', centre: [100, 100], radius: 90, start: '#ffffff', end: '#7a1f5c' } as const
const picture = { kind: 'picture', href: photo('image/png'), x: 10, y: 10, width: 200, height: 100 } as const
const turned = [0.8, 0.5, -0.5, 0.8, 90, 10] as const

const drawings: Readonly<Record<string, readonly Shape[]>> = {
  'a linear gradient in a turned shape': [{ path: box(20, 20, 160), fill: linear, matrix: turned }],
  'a linear gradient that ends inside the shape': [
    { path: box(10, 10, 280), fill: { ...linear, from: [100, 100], to: [200, 100] } },
  ],
  'a radial gradient with a hole, stroked': [
    {
      path: disc(100, 100, 90) + disc(100, 100, 30),
      rule: 'evenodd',
      fill: radial,
      stroke: '#102030',
      strokeWidth: 8,
      matrix: [1.4, 0, 0, 1, 10, 40],
    },
  ],
  'a gradient without extent': [{ path: box(20, 20, 200), fill: { ...linear, to: linear.from } }],
  'shapes that let others shine through': [
    { path: box(0, 0, 300), fill: linear },
    { path: disc(120, 120, 90), fill: '#c0143c', opacity: 0.5 },
    { path: 'M30 250L270 250', stroke: '#000000', strokeWidth: 30, cap: 'round', opacity: 0.3 },
  ],
  'a stroked shape that is faded as one': [
    { path: box(0, 0, 300, 150), fill: '#203060' },
    { path: disc(150, 150, 90), fill: '#ffd000', stroke: '#d02040', strokeWidth: 40, opacity: 0.5 },
  ],
  'a faded gradient with a stroke, in a clip': [
    {
      path: disc(100, 100, 90),
      fill: radial,
      stroke: '#0a7c6a',
      strokeWidth: 20,
      opacity: 0.6,
      clip: box(40, 40, 160),
      matrix: [1.2, 0, 0, 1.2, 0, 0],
    },
  ],
  'shapes that are faded as one': [
    { path: box(0, 0, 300, 150), fill: '#203060' },
    ...[
      { path: disc(110, 130, 80), fill: '#ffd000', stroke: '#d02040', strokeWidth: 20, opacity: 0.8 },
      { path: disc(190, 170, 80), fill: radial, clip: box(120, 100, 140), matrix: [1, 0, 0, 1, 10, 0] },
      { path: 'M30 220L270 90', stroke: '#000000', strokeWidth: 16 } as const,
    ].map((shape): Shape => ({ ...(shape as Shape), veil: { id: 'one', opacity: 0.5 } })),
    { path: box(220, 220, 60), fill: '#c0143c', veil: { id: 'other', opacity: 0.4 } },
  ],
  'a picture cut to a disc': [{ path: disc(110, 60, 70), fill: picture }],
  'a photo as JPEG': [{ path: disc(150, 100, 80), fill: { ...picture, href: photo('image/jpeg') } }],
  'a turned, faded and stroked picture': [
    { path: box(0, 0, 300), fill: '#e8e4d8' },
    {
      path: disc(110, 60, 45),
      fill: picture,
      stroke: '#101010',
      strokeWidth: 6,
      opacity: 0.7,
      matrix: turned,
    },
  ],
}

describe.each(Object.entries(drawings))('%s', (_, shapes) => {
  test('looks alike in SVG, PDF and canvas', async () => {
    const { svg, pdf, canvas } = await paintAll(scene(...shapes))
    expect(inkBands(svg)).not.toEqual([])
    expect(difference(svg, pdf)).toBeLessThan(0.008)
    expect(difference(svg, canvas)).toBeLessThan(0.008)
  })
})

const paragraphs: Readonly<Record<string, readonly [language: string, text: string]>> = {
  Latin: ['fi', 'Vertaisohjaaja auttaa uusia tulijoita kielen oppimisessa'],
  Vietnamese: ['vi', 'Người hướng dẫn đồng đẳng giúp những người mới đến'],
  Cyrillic: ['uk', 'Наставник допомагає новим людям вивчати мову'],
  Arabic: ['ar', 'مرشد الأقران يساعد القادمين الجدد على تعلم اللغة'],
  Thai: ['th', 'ผู้สอนเพื่อนช่วยผู้มาใหม่เรียนรู้ภาษาน้ำใจ'],
  Ethiopic: ['ti', 'መምህር መሳቱ ንሓደስቲ መጻእቲ ቋንቋ ክመሃሩ ይሕግዝ'],
  Devanagari: ['hi', 'सहपाठी शिक्षक नए लोगों को भाषा सीखने में मदद करता है'],
}

describe.each(Object.entries(paragraphs))('a paragraph in %s', (_, [language, text]) => {
  let painted: Record<keyof typeof painters, Pixels>
  let lines: number

  beforeAll(async () => {
    const stack = (await openVoices())('geometric').normal
    const set = wrapBalanced(sentencePieces(text, language), stack, 7, { lang: language })
    lines = set.length
    const shapes = set.map((line, i): Shape => {
      const path = outlineOf(line, 36, straight(150, 60 + i * 62))
      const gradient = { ...linear, start: '#000000', end: '#40204a' }
      return { path, fill: gradient }
    })
    painted = await paintAll(scene(...shapes))
  })

  test('breaks into the same lines everywhere', () => {
    const { svg, pdf, canvas } = painted
    expect(lines).toBeGreaterThan(1)
    const bands = [svg, pdf, canvas].map(inkBands)
    for (const [i, band] of bands[0]!.entries()) {
      for (const other of bands) {
        expect(Math.abs(other[i]![0] - band[0])).toBeLessThanOrEqual(1)
        expect(Math.abs(other[i]![1] - band[1])).toBeLessThanOrEqual(1)
      }
    }
    expect(new Set(bands.map((band) => band.length)).size).toBe(1)
  })

  test('has the same letters everywhere', () => {
    expect(difference(painted.svg, painted.pdf)).toBeLessThan(0.02)
    expect(difference(painted.svg, painted.canvas)).toBeLessThan(0.02)
  })
})

/** Titles in which Arabic and Latin words meet, in every place where a title can stand. */
import { describe, expect, test } from 'vitest'
import { fitTitle } from '#core/family/fitting/fitTitle'
import type { Slot, Style } from '#core/family/style'
import { styles } from '#core/family/styles'
import type { Line } from '#core/text/shapeLine'
import { openTools } from './tools.ts'

const tools = await openTools()

type Stretch = 'arabic' | 'latin' | 'number'

/** Each as a reader of its first word sees it from left to right, whole and broken into lines. */
const seen: Readonly<Record<string, Readonly<Record<string, readonly Stretch[]>>>> = {
  'Excel مهارات 2026': {
    'Excel مهارات 2026': ['latin', 'number', 'arabic'],
    'Excel مهارات': ['latin', 'arabic'],
    'مهارات 2026': ['number', 'arabic'],
    Excel: ['latin'],
    مهارات: ['arabic'],
    '2026': ['number'],
  },
  'دورة Excel للمبتدئين': {
    'دورة Excel للمبتدئين': ['arabic', 'latin', 'arabic'],
    'دورة Excel': ['latin', 'arabic'],
    'Excel للمبتدئين': ['arabic', 'latin'],
    دورة: ['arabic'],
    Excel: ['latin'],
    للمبتدئين: ['arabic'],
  },
}

const placed = styles.flatMap((style) =>
  style.title.slots.map((slot): [string, string, Style] => [style.name, slot.place, only(style, slot)]),
)

describe.each(Object.keys(seen))('“%s”', (title) => {
  test.each(placed)('is in visual order in %s on its %s', (_, __, style) => {
    const member = { title, language: 'ar', icon: 'star', level: 1, of: 3, subtitle: '' }
    const { lines } = fitTitle(style, member, tools.voiceOf)!
    const words = new Map(Object.entries(seen[title]!).map(([text, order]) => [text.toLowerCase(), order]))
    for (const { text, baseline } of lines) {
      expect(stretchesOf(text.line)).toEqual(words.get(text.line.text.toLowerCase()))
      expect(runsBackwards(text.line)).toEqual([])
      // What comes first in the line stands to the left, over the top and under the foot.
      expect(baseline(-10, 0)[0]).toBeLessThan(baseline(10, 0)[0])
    }
  })
})

test('arcs, ribbons and plates are all among the places', () => {
  expect(new Set(placed.map(([, place]) => place))).toEqual(new Set(['arc', 'arcs', 'ribbon', 'plate']))
})

function only(style: Style, slot: Slot): Style {
  return { ...style, title: { ...style.title, slots: [slot] } }
}

const kindOf = (text: string): Stretch | undefined =>
  /\p{Script=Arabic}/u.test(text)
    ? 'arabic'
    : /\p{Script=Latin}/u.test(text)
      ? 'latin'
      : /\d/.test(text)
        ? 'number'
        : undefined

function stretchesOf({ glyphs }: Line): Stretch[] {
  const kinds = glyphs.flatMap(({ text }) => kindOf(text) ?? [])
  return kinds.filter((kind, i) => kind !== kinds[i - 1])
}

/** Letters that stand on the wrong side of the one before: to the right in Arabic, to the left in all else. */
const runsBackwards = ({ glyphs }: Line): string[] =>
  glyphs.flatMap(({ text, cluster }, i) => {
    const before = glyphs[i - 1]
    if (!before || kindOf(text) === undefined || kindOf(text) !== kindOf(before.text)) return []
    const step = cluster - before.cluster
    return (kindOf(text) === 'arabic' ? step > 0 : step < 0) ? [text] : []
  })

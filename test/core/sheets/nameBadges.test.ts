import { describe, expect, test } from 'vitest'
import type { Box } from '#core/certificate/geometry'
import { inkExtents } from '#core/certificate/inkExtents'
import type { PlacedText } from '#core/certificate/layer'
import { NAVY_AND_GOLD } from '#core/certificate/palette'
import { layOutNameBadge, NAME_BADGE_PADDING } from '#core/sheets/layOutNameBadge'
import { nameBadgeIds, nameBadgeSheet } from '#core/sheets/nameBadges'
import { ordinaryPrinter } from '#core/sheets/printer'
import { reachOf } from '#core/sheets/reach'
import { openFonts } from '../../../main/printing/openFonts.ts'
import { names } from '../../main/printing/samples.ts'
import { expectApart, expectOnPaper } from './expectApart.ts'

const fonts = openFonts('sans')
const people: readonly (readonly [string, string | null])[] = [
  ...names,
  ['X', null],
  ['Anna 🎉 Virtanen', 'fi'],
  [
    'Alexandria Wilhelmina von Hohenzollern-Sigmaringen auf und zu Lichtenstein '.repeat(3).slice(0, 200),
    'de',
  ],
  ['Kavindasubramaniyanathankrishnamurthy'.repeat(5), null],
]

function inkOf({ line, size, x, y }: PlacedText): Box {
  const { above, below } = inkExtents(line)
  return { left: x, top: y - above * size, right: x + line.width * size, bottom: y + below * size }
}

const slotOf = ({ left, top, right, bottom }: Box) => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
})

describe.each(nameBadgeIds)('name badges %s', (id) => {
  const sheet = nameBadgeSheet(id)
  const room = {
    face: sheet.face,
    inside: reachOf(sheet.slots, sheet.paper, ordinaryPrinter, NAME_BADGE_PADDING),
  }

  test('stand on the paper and apart', () => {
    expectApart(sheet.slots)
    expectOnPaper(sheet.slots, sheet.paper)
  })

  test.each(people)('hold %s, nothing over anything else', (name, language) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const layout = layOutNameBadge(
        {
          ...NAVY_AND_GOLD,
          name,
          language,
          achievement: 'Kielikahvilan vetäjä ja monikulttuurisen toiminnan ohjaaja',
          issuer: 'Aallokko – Pohjois-Karjalan monikulttuurisuusyhdistys ry',
          pageLanguage: 'fi',
          dir,
        },
        { ...room, inside: { ...room.inside, bottom: sheet.face.height - room.inside.top } },
        { badge: 1, logo: 2.5 },
        fonts,
      )
      const boxes = [layout.badge, layout.logo!, ...layout.texts.map(inkOf)].map(slotOf)
      expectApart(boxes)
      expectOnPaper(boxes, layout.page)
      expect(layout.texts.flatMap(({ line }) => line.glyphs).filter((glyph) => glyph.id === 0)).toEqual([])
    }
  })
})

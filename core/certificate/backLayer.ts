/** The back of a certificate whose criteria are too long for its front. Quiet: nobody hangs it on a wall. */
import { sentencePieces } from '../text/breakLines.ts'
import { type Line, shapeLine } from '../text/shapeLine.ts'
import { type BackCode, backCode } from './backCode.ts'
import { backWording } from './backWording.ts'
import type { CertificateBatch, CertificateFonts, CertificateTexts } from './certificate.ts'
import { criteriaBlocks } from './criteria.ts'
import { directionOf } from './direction.ts'
import { fitLines } from './fitLines.ts'
import { flowCriteria } from './flowedCriteria.ts'
import { type Area, type Box, type PageSize, widthOf } from './geometry.ts'
import { inRole, type Layer, type PageLayer, type PlacedText, placeLine, placeLines, rule } from './layer.ts'
import { NAVY_AND_GOLD } from './palette.ts'
import { printable } from './printable.ts'

export interface BackLayer extends PageLayer {
  /** Even the whole back is not enough. */
  readonly criteriaWereCut: boolean
  /** Sets the number of one certificate at the foot: backs and fronts that come apart find each other by it. */
  readonly layOutNumber: (number: string) => PlacedText[]
  /** Null where the code stands on the front. */
  readonly code: BackCode | null
}

/** Of the shorter side of the paper. */
const MARGIN = 0.095
const HEADING = 10.5
const TITLE = 17
const FOOT = 8.5
const RULE_GAP = 11
const FOOT_ROOM = 22

/**
 * Laid out at the size it is printed: on a quarter of a sheet the type is not smaller, there is only less room.
 * `hasCode`: the front is too small for the code.
 */
export function layOutBack(
  batch: CertificateBatch,
  fonts: CertificateFonts,
  page: PageSize,
  hasCode = false,
): BackLayer {
  const { texts, achievement, palette = NAVY_AND_GOLD } = batch
  const margin = MARGIN * Math.min(page.width, page.height)
  const inside: Box = {
    left: margin * 1.15,
    right: page.width - margin * 1.15,
    top: margin,
    bottom: page.height - margin,
  }
  const code = hasCode ? backCode(inside, page, { texts, fonts, colour: palette.muted }) : null
  const head = layOutHead()
  const criteria = flowCriteria(
    criteriaBlocks(achievement.criteria).map((block) => ({
      ...block,
      text: printable(block.text, fonts.text).text,
    })),
    {
      texts,
      fonts,
      palette,
      box: {
        ...inside,
        ...code?.beside,
        top: head.end,
        bottom: Math.min(inside.bottom - FOOT_ROOM, code?.beside.bottom ?? inside.bottom),
      },
    },
  )
  const label = shapeLine(texts.numberLabel, fonts.text, { lang: texts.language, dir: texts.dir })
  return {
    page,
    texts: [...head.texts, ...inRole('criteria', criteria.texts)],
    shapes: [...head.shapes, ...criteria.shapes],
    criteriaWereCut: criteria.wasCut,
    code,
    layOutNumber: (number) =>
      inRole(
        'check',
        beside(label, shapeLine(number, fonts.code, { dir: 'ltr' }), inside, texts, palette.muted),
      ),
  }

  function layOutHead(): Layer & { readonly end: number } {
    const { language, dir } = texts
    const area: Area = { ...inside, edge: dir === 'ltr' ? 'left' : 'right' }
    const width = widthOf(inside)
    const heading = fitLines(
      [backWording(language).heading],
      fonts.italic,
      { width, height: 16, size: HEADING },
      {
        lang: language,
        dir,
      },
    )
    const name = printable(achievement.name, fonts.strong).text
    const title = fitLines(
      sentencePieces(name, language),
      fonts.strong,
      { width, height: 44, size: TITLE, wrappedSize: TITLE * 0.85, maxLines: 2 },
      { lang: language, dir: directionOf(name, dir) },
    )
    const headingAt = inside.top + Math.max(heading.above, HEADING * 0.7)
    const titleAt = headingAt + heading.below + Math.max(title.above, TITLE * 0.7) + 6
    const ruleAt = titleAt + (title.lines.length - 1) * title.leading + title.below + RULE_GAP * 0.8
    return {
      texts: [
        ...inRole('heading', placeLines(heading, area, headingAt, palette.muted)),
        ...inRole('title', placeLines(title, area, titleAt, palette.deep)),
      ],
      shapes: [rule(inside.left, inside.right, ruleAt, palette.accent)],
      end: ruleAt + RULE_GAP,
    }
  }
}

/** A label and a number at the foot, the label read first. */
function beside(label: Line, code: Line, box: Box, { dir }: CertificateTexts, colour: string): PlacedText[] {
  const gap = 0.35 * FOOT
  const [one, other] = dir === 'ltr' ? [label, code] : [code, label]
  const width = (one.width + other.width) * FOOT + gap
  const left = dir === 'ltr' ? box.left : box.right - width
  return [
    placeLine(one, FOOT, left, box.bottom, colour, 'left'),
    placeLine(other, FOOT, left + one.width * FOOT + gap, box.bottom, colour, 'left'),
  ]
}

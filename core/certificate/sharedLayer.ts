/** What all certificates of one achievement share, from the issuer's name down to the rule that is signed on. */
import type { Hex, Shape } from '../design/scene.ts'
import { sentencePieces } from '../text/breakLines.ts'
import { borderRules, flourish } from './border.ts'
import type { CertificateBatch, CertificateFonts, CertificatePalette } from './certificate.ts'
import { criteriaBlocks } from './criteria.ts'
import { layOutCriteria } from './criteriaLayout.ts'
import { directionOf } from './direction.ts'
import { type Fit, type FittedLines, fitLines } from './fitLines.ts'
import { type Box, CENTRE, CONTENT, FOOT_TOP, TEXT_WIDTH } from './geometry.ts'
import { type Layer, type PlacedText, placeCentred, rule } from './layer.ts'
import { layOutMasthead } from './masthead.ts'
import { NAVY_AND_GOLD } from './palette.ts'
import { printable } from './printable.ts'
import { layOutSignature } from './signatureBlock.ts'
import { type StackItem, stack } from './stack.ts'

export interface SharedLayer extends Layer {
  readonly palette: CertificatePalette
  readonly logo: Box | null
  readonly badge: Box
  /** Where the name goes; its bottom is the rule the name stands on. */
  readonly name: Box
  readonly criteriaWereCut: boolean
  /** Characters of the issuer's, the achievement's and the criteria's words that no font draws. */
  readonly missing: readonly string[]
}

/** Width divided by height. */
export interface PictureAspects {
  readonly logo: number | null
  readonly badge: number
}

const NAME_HEIGHT = 71
const NAME_RULE_HALF = 270
const FLOURISH_HALF = 130
const TITLE: Fit = { width: TEXT_WIDTH, height: 54, size: 24, wrappedSize: 19, maxLines: 2 }
/** Above and below the criteria. */
const CRITERIA_GAP = 10
const BADGE_GAP = 12
const BADGE_TALLEST = 178
const BADGE_WIDEST = 230

export function layOutShared(
  batch: CertificateBatch,
  fonts: CertificateFonts,
  aspects: PictureAspects,
): SharedLayer {
  const { texts } = batch
  const palette = batch.palette ?? NAVY_AND_GOLD
  const { issuer, title, criteria, missing } = printableWords(batch, fonts)
  const placed = { texts: [] as PlacedText[], shapes: [] as Shape[] }
  let logo: Box | null = null
  let name: Box = { left: CENTRE - TEXT_WIDTH / 2, right: CENTRE + TEXT_WIDTH / 2, top: 0, bottom: 0 }

  const add = (layer: Partial<Layer>): void => {
    placed.texts.push(...(layer.texts ?? []))
    placed.shapes.push(...(layer.shapes ?? []))
  }
  const centred = (gap: number, lines: FittedLines, colour: Hex, below = 0.2): StackItem => {
    // Lines of one size keep one rhythm, whatever letters they happen to have; taller ink takes what it needs.
    const above = Math.max(0.66 * lines.size, lines.above)
    const depth = Math.max(below * lines.size, lines.below)
    return {
      gap,
      height: above + (lines.lines.length - 1) * lines.leading + depth,
      place: (top) => add({ texts: placeCentred(lines, CENTRE, top + above, colour) }),
    }
  }
  const words = (text: string, font: 'text' | 'italic', size: number): FittedLines =>
    fitLines(
      [text],
      fonts[font],
      { width: TEXT_WIDTH, height: 60, size },
      { lang: texts.language, dir: texts.dir },
    )

  const masthead = layOutMasthead(issuer, aspects.logo, texts, fonts.text, palette.deep)
  const titleLines = fitLines(sentencePieces(title, texts.language), fonts.strong, TITLE, {
    lang: texts.language,
    dir: directionOf(title, texts.dir),
  })
  const items: StackItem[] = [
    {
      gap: 0,
      height: masthead.height,
      place(top) {
        const at = masthead.place(top)
        logo = at.logo
        add({ texts: at.name })
      },
    },
    centred(15, words(texts.heading, 'text', 34), palette.deep, 0.05),
    {
      gap: 11,
      height: 8,
      place: (top) => add({ shapes: flourish(CENTRE, top + 4, FLOURISH_HALF, palette) }),
    },
    centred(8, words(texts.presentedTo, 'italic', 15), palette.muted),
    {
      gap: 6,
      height: NAME_HEIGHT,
      place(top) {
        name = { ...name, top, bottom: top + NAME_HEIGHT }
        add({ shapes: [rule(CENTRE - NAME_RULE_HALF, CENTRE + NAME_RULE_HALF, name.bottom, palette.accent)] })
      },
    },
    centred(9, words(texts.reason, 'italic', 14), palette.muted),
    centred(6, titleLines, palette.deep),
  ]
  const used = items.reduce((sum, item) => sum + item.gap + item.height, 0)
  const block = layOutCriteria(criteria, {
    texts,
    fonts,
    palette,
    width: TEXT_WIDTH,
    height: FOOT_TOP - CONTENT.top - used - 2 * CRITERIA_GAP,
  })
  items.push({ gap: CRITERIA_GAP, height: block.height, place: (top) => add(block.place(CENTRE, top)) })

  add({ shapes: borderRules(palette) })
  const end = stack(items, CONTENT.top, FOOT_TOP - CRITERIA_GAP)
  add(layOutSignature(issuer, texts, fonts, palette))
  const badge = badgeBox(aspects.badge, end + BADGE_GAP)
  return { ...placed, palette, logo, badge, name, criteriaWereCut: block.wasCut, missing }
}

function printableWords({ issuer, achievement }: CertificateBatch, fonts: CertificateFonts) {
  const name = printable(issuer.name, fonts.text)
  const title = printable(achievement.name, fonts.strong)
  const blocks = criteriaBlocks(achievement.criteria).map((block) => ({
    block,
    words: printable(block.text, fonts.text),
  }))
  const all = [name, title, ...blocks.map(({ words }) => words)]
  return {
    issuer: name.text,
    title: title.text,
    criteria: blocks.map(({ block, words }) => ({ ...block, text: words.text })),
    missing: [...new Set(all.flatMap((words) => words.missing))],
  }
}

/** As large as free space allows, standing on the content's bottom. */
function badgeBox(aspect: number, highest: number): Box {
  const height = Math.min(BADGE_TALLEST, CONTENT.bottom - highest, BADGE_WIDEST / aspect)
  const half = (height * aspect) / 2
  return { left: CENTRE - half, top: CONTENT.bottom - height, right: CENTRE + half, bottom: CONTENT.bottom }
}

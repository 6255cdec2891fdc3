/** What all certificates of one achievement share, from the issuer's name down to the rule that is signed on. */
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import { borderRules, flourish } from './border.ts'
import type { CertificateBatch, CertificateFonts, CertificatePalette } from './certificate.ts'
import { criteriaBlocks } from './criteria.ts'
import { layOutCriteria } from './criteriaLayout.ts'
import { directionOf } from './criteriaSections.ts'
import { type FittedLines, fitLines } from './fitLines.ts'
import { type Box, CENTRE, COLUMN_WIDTH, CONTENT, columnCentre, FOOT_TOP, TEXT_WIDTH } from './geometry.ts'
import { type Layer, type PlacedText, placeCentred, placeLine, rule } from './layer.ts'
import { NAVY_AND_GOLD } from './palette.ts'
import { printable } from './printable.ts'
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
export interface Pictures {
  readonly logo: number | null
  readonly badge: number
}

const NAME_ZONE = 71
const LOGO_HEIGHT = 30
const LOGO_WIDEST = 120
/** Between a badge grown into free space and what stands above it. */
const BADGE_GAP = 10
const BADGE_TALLEST = 178
const BADGE_WIDEST = 230

export function layOutShared(
  batch: CertificateBatch,
  fonts: CertificateFonts,
  pictures: Pictures,
): SharedLayer {
  const { texts, achievement } = batch
  const palette = batch.palette ?? NAVY_AND_GOLD
  const missing: string[] = []
  const clean = (text: string, font: keyof CertificateFonts): string => {
    const result = printable(text, fonts[font])
    missing.push(...result.missing)
    return result.text
  }
  const options = { lang: texts.language, dir: texts.dir }
  const texted = { texts: [] as PlacedText[], shapes: [...borderRules(palette)] }
  let [logo, name]: [Box | null, Box | undefined] = [null, undefined]

  const oneLine = (text: string, font: keyof CertificateFonts, size: number): FittedLines =>
    fitLines([text], fonts[font], { width: TEXT_WIDTH, height: 60, size }, options)
  const centred = (
    fitted: FittedLines,
    colour: string,
    minimumAbove: number,
    minimumBelow: number,
  ): Omit<StackItem, 'gap'> => {
    const above = Math.max(minimumAbove * fitted.size, fitted.above)
    const below = Math.max(minimumBelow * fitted.size, fitted.below)
    return {
      height: above + (fitted.lines.length - 1) * fitted.leading + below,
      place: (top) => texted.texts.push(...placeCentred(fitted, CENTRE, top + above, colour)),
    }
  }

  const issuerName = clean(batch.issuer.name, 'text')
  const title = fitLines(
    sentencePieces(clean(achievement.name, 'strong'), texts.language),
    fonts.strong,
    { width: TEXT_WIDTH, height: 60, size: 24, wrappedSize: 19, maxLines: 2 },
    { lang: texts.language, dir: directionOf(achievement.name, texts.dir) },
  )
  const items: StackItem[] = [
    { gap: 0, ...masthead() },
    { gap: 15, ...centred(oneLine(texts.heading, 'text', 34), palette.deep, 0.66, 0.05) },
    { gap: 11, height: 8, place: (top) => texted.shapes.push(...flourish(CENTRE, top + 4, 130, palette)) },
    { gap: 8, ...centred(oneLine(texts.presentedTo, 'italic', 15), palette.muted, 0.66, 0.2) },
    { gap: 6, height: NAME_ZONE, place: (top) => (name = nameZone(top)) },
    { gap: 9, ...centred(oneLine(texts.reason, 'italic', 14), palette.muted, 0.66, 0.2) },
    { gap: 6, ...centred(title, palette.deep, 0.66, 0.2) },
  ]
  const fixed = items.reduce((sum, item) => sum + item.gap + item.height, 0)
  const blocks = criteriaBlocks(achievement.criteria).map((block) => ({
    ...block,
    text: clean(block.text, 'text'),
  }))
  const room = FOOT_TOP - CONTENT.top - fixed - 2 * BADGE_GAP
  const criteria = layOutCriteria(blocks, { texts, fonts, palette, width: TEXT_WIDTH, height: room })
  items.push({
    gap: BADGE_GAP,
    height: criteria.height,
    place: (top) => {
      const placed = criteria.place(CENTRE, top)
      texted.texts.push(...placed.texts)
      texted.shapes.push(...placed.shapes)
    },
  })

  const textBottom = stack(items, CONTENT.top, FOOT_TOP - BADGE_GAP)
  signature()
  return {
    ...texted,
    palette,
    logo,
    badge: badgeBox(pictures.badge, textBottom + BADGE_GAP),
    name: name!,
    criteriaWereCut: criteria.wasCut,
    missing: [...new Set(missing)],
  }

  /** Logo and issuer side by side. Spaced capitals suit alphabets that do not join or stack. */
  function masthead(): Omit<StackItem, 'gap'> {
    const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]+$/u.test(
      issuerName,
    )
    const logoWidth = pictures.logo === null ? 0 : Math.min(LOGO_WIDEST, LOGO_HEIGHT * pictures.logo)
    const logoRoom = logoWidth && logoWidth + 12
    const line = shapeLine(spaced ? issuerName.toLocaleUpperCase(texts.language) : issuerName, fonts.text, {
      lang: texts.language,
      ...(spaced ? { tracking: 0.16 } : {}),
    })
    const size = Math.min(13, (TEXT_WIDTH - logoRoom) / line.width)
    const width = logoRoom + line.width * size
    const height = pictures.logo === null ? 13 : LOGO_HEIGHT
    return {
      height,
      place(top) {
        const middle = top + height / 2
        const left = CENTRE - width / 2
        const [logoLeft, nameLeft] =
          texts.dir === 'ltr' ? [left, left + logoRoom] : [left + width - logoWidth, left]
        if (pictures.logo !== null) {
          const tall = logoWidth / pictures.logo
          logo = {
            left: logoLeft,
            top: middle - tall / 2,
            right: logoLeft + logoWidth,
            bottom: middle + tall / 2,
          }
        }
        texted.texts.push(placeLine(line, size, nameLeft, middle + 0.33 * size, palette.deep, 'left'))
      },
    }
  }

  function nameZone(top: number): Box {
    const zone = {
      left: CENTRE - TEXT_WIDTH / 2,
      top,
      right: CENTRE + TEXT_WIDTH / 2,
      bottom: top + NAME_ZONE,
    }
    texted.shapes.push(rule(CENTRE - 270, CENTRE + 270, zone.bottom, palette.accent))
    return zone
  }

  /** A rule with room above it for a pen. */
  function signature(): void {
    const x = columnCentre('first', texts.dir)
    const y = 457
    texted.shapes.push(rule(x - 88, x + 88, y, palette.accent))
    const issuer = fitLines(
      namePieces(issuerName),
      fonts.strong,
      { width: COLUMN_WIDTH, height: 22, size: 12, wrappedSize: 10.5, maxLines: 2, leading: 1.12 },
      { lang: texts.language },
    )
    const first = y + 6 + Math.max(issuer.above, 8)
    const last = first + (issuer.lines.length - 1) * issuer.leading
    texted.texts.push(...placeCentred(issuer, x, first, palette.ink))
    const label = fitLines(
      [texts.signatureLabel],
      fonts.italic,
      { width: COLUMN_WIDTH, height: 11, size: 9.5 },
      options,
    )
    texted.texts.push(...placeCentred(label, x, last + 12.5, palette.muted))
  }
}

/** As large as free space allows, standing on the content's bottom. */
function badgeBox(aspect: number, highest: number): Box {
  const height = Math.min(BADGE_TALLEST, CONTENT.bottom - highest, BADGE_WIDEST / aspect)
  const width = height * aspect
  return {
    left: CENTRE - width / 2,
    top: CONTENT.bottom - height,
    right: CENTRE + width / 2,
    bottom: CONTENT.bottom,
  }
}

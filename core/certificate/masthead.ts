import { namePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CertificateTexts } from './certificate.ts'
import { type FittedLines, fitLines } from './fitLines.ts'
import { type Area, type Box, startOf, widthOf } from './geometry.ts'
import { inkExtents } from './inkExtents.ts'
import { type PlacedText, placeLines } from './layer.ts'

export interface Masthead {
  readonly height: number
  place(top: number): { readonly name: readonly PlacedText[]; readonly logo: Box | null }
}

export interface MastheadSettings {
  readonly area: Area
  readonly nameSize: number
  readonly logoHeight: number
  /** Width by height; null without a logo. */
  readonly logoAspect: number | null
  readonly texts: CertificateTexts
  readonly stack: FontStack
  readonly colour: string
}

/** Capitals this much smaller than wished for are worse than two lines of ordinary letters. */
const SMALLEST_CAPITALS = 0.8
const LOGO_WIDEST = 4
const GAP = 12
/** From the middle of a line's capitals down to their baseline, in ems. */
const HALF_CAPITAL = 0.33

/** Logo and issuer side by side. */
export function layOutMasthead(issuer: string, settings: MastheadSettings): Masthead {
  const { area, nameSize, logoAspect, texts } = settings
  const logoWidth = logoAspect === null ? 0 : settings.logoHeight * Math.min(LOGO_WIDEST, logoAspect)
  const logoHeight = logoAspect === null ? 0 : logoWidth / logoAspect
  const logoRoom = logoAspect === null ? 0 : logoWidth + GAP
  const name = layOutName(issuer, widthOf(area) - logoRoom, settings)
  const nameWidth = Math.max(...name.lines.map((line) => line.width)) * name.size
  const span = (name.lines.length - 1) * name.leading
  const baseline = HALF_CAPITAL * name.size
  const inkHalf = span / 2 + Math.max(name.above - baseline, name.below + baseline)
  const height = Math.max(logoAspect === null ? nameSize : settings.logoHeight, 2 * inkHalf)
  const left = startOf(area, logoRoom + nameWidth)
  const [logoLeft, nameLeft] = texts.dir === 'ltr' ? [left, left + logoRoom] : [left + nameWidth + GAP, left]
  return {
    height,
    place(top) {
      const middle = top + height / 2
      const first = middle - span / 2 + baseline
      const logo = {
        left: logoLeft,
        top: middle - logoHeight / 2,
        right: logoLeft + logoWidth,
        bottom: middle + logoHeight / 2,
      }
      const nameArea = { ...logo, left: nameLeft, right: nameLeft + nameWidth, edge: area.edge }
      return {
        name: placeLines(name, nameArea, first, settings.colour),
        logo: logoAspect === null ? null : logo,
      }
    },
  }
}

/** Spaced capitals suit alphabets that do not join or stack. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]+$/u

function layOutName(
  issuer: string,
  width: number,
  { nameSize, texts, stack }: MastheadSettings,
): FittedLines {
  const lang = texts.language
  if (SPACED.test(issuer)) {
    const line = shapeLine(issuer.toLocaleUpperCase(lang), stack, { lang, tracking: 0.16 })
    const size = Math.min(nameSize, width / (line.width || 1))
    const { above, below } = inkExtents(line)
    if (size >= nameSize * SMALLEST_CAPITALS)
      return { lines: [line], size, leading: 0, above: above * size, below: below * size }
  }
  const wrappedSize = nameSize
  const fit = { width, height: 2.6 * nameSize, size: nameSize + 1, wrappedSize, maxLines: 2, leading: 1.2 }
  return fitLines(namePieces(issuer), stack, fit, { lang })
}

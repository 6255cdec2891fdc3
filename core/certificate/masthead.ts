import { namePieces } from '../text/breakLines.ts'
import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CertificateTexts } from './certificate.ts'
import { type FittedLines, fitLines } from './fitLines.ts'
import { type Box, CENTRE, TEXT_WIDTH } from './geometry.ts'
import { inkExtents } from './inkExtents.ts'
import { type PlacedText, placeCentred } from './layer.ts'

export interface Masthead {
  readonly height: number
  place(top: number): { readonly name: readonly PlacedText[]; readonly logo: Box | null }
}

const NAME_SIZE = 13
/** Capitals smaller than this are worse than two lines of ordinary letters. */
const SMALLEST_CAPITALS = 10.5
const LOGO_HEIGHT = 30
const LOGO_WIDEST = 120
const GAP = 12
/** From the middle of a line's capitals down to their baseline, in ems. */
const HALF_CAPITAL = 0.33

/** Logo and issuer side by side in the middle of the page. `logoAspect` is width by height; null without a logo. */
export function layOutMasthead(
  issuer: string,
  logoAspect: number | null,
  texts: CertificateTexts,
  stack: FontStack,
  colour: string,
): Masthead {
  const logoWidth = logoAspect === null ? 0 : Math.min(LOGO_WIDEST, LOGO_HEIGHT * logoAspect)
  const logoHeight = logoAspect === null ? 0 : logoWidth / logoAspect
  const logoRoom = logoAspect === null ? 0 : logoWidth + GAP
  const name = layOutName(issuer, TEXT_WIDTH - logoRoom, texts.language, stack)
  const nameWidth = Math.max(...name.lines.map((line) => line.width)) * name.size
  const span = (name.lines.length - 1) * name.leading
  const baseline = HALF_CAPITAL * name.size
  const inkHalf = span / 2 + Math.max(name.above - baseline, name.below + baseline)
  const height = Math.max(logoAspect === null ? NAME_SIZE : LOGO_HEIGHT, 2 * inkHalf)
  const left = CENTRE - (logoRoom + nameWidth) / 2
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
      return {
        name: placeCentred(name, nameLeft + nameWidth / 2, first, colour),
        logo: logoAspect === null ? null : logo,
      }
    },
  }
}

/** Spaced capitals suit alphabets that do not join or stack. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]+$/u

function layOutName(issuer: string, width: number, lang: string, stack: FontStack): FittedLines {
  if (SPACED.test(issuer)) {
    const line = shapeLine(issuer.toLocaleUpperCase(lang), stack, { lang, tracking: 0.16 })
    const size = Math.min(NAME_SIZE, width / (line.width || 1))
    const { above, below } = inkExtents(line)
    if (size >= SMALLEST_CAPITALS)
      return { lines: [line], size, leading: 0, above: above * size, below: below * size }
  }
  const fit = { width, height: 34, size: NAME_SIZE + 1, wrappedSize: NAME_SIZE, maxLines: 2, leading: 1.2 }
  return fitLines(namePieces(issuer), stack, fit, { lang })
}

import { shapeLine } from '../text/shapeLine.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CertificateTexts } from './certificate.ts'
import { type Box, CENTRE, TEXT_WIDTH } from './geometry.ts'
import { type PlacedText, placeLine } from './layer.ts'

export interface Masthead {
  readonly height: number
  place(top: number): { readonly name: PlacedText; readonly logo: Box | null }
}

const NAME_SIZE = 13
const LOGO_HEIGHT = 30
const LOGO_WIDEST = 120
const GAP = 12
/** From the middle of capitals down to their baseline, in ems. */
const HALF_CAPITAL = 0.33
/** Spaced capitals suit alphabets that do not join or stack. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]+$/u

/** Logo and issuer side by side in the middle of the page. `logoAspect` is width by height; null without a logo. */
export function layOutMasthead(
  issuer: string,
  logoAspect: number | null,
  { language, dir }: CertificateTexts,
  stack: FontStack,
  colour: string,
): Masthead {
  const spaced = SPACED.test(issuer)
  const line = shapeLine(spaced ? issuer.toLocaleUpperCase(language) : issuer, stack, {
    lang: language,
    ...(spaced ? { tracking: 0.16 } : {}),
  })
  const logoWidth = logoAspect === null ? 0 : Math.min(LOGO_WIDEST, LOGO_HEIGHT * logoAspect)
  const logoRoom = logoAspect === null ? 0 : logoWidth + GAP
  const size = Math.min(NAME_SIZE, (TEXT_WIDTH - logoRoom) / (line.width || 1))
  const height = logoAspect === null ? NAME_SIZE : LOGO_HEIGHT
  const left = CENTRE - (logoRoom + line.width * size) / 2
  const logoLeft = dir === 'ltr' ? left : left + line.width * size + GAP
  const nameLeft = dir === 'ltr' ? left + logoRoom : left
  return {
    height,
    place(top) {
      const middle = top + height / 2
      const tall = logoAspect === null ? 0 : logoWidth / logoAspect
      const logo = {
        left: logoLeft,
        top: middle - tall / 2,
        right: logoLeft + logoWidth,
        bottom: middle + tall / 2,
      }
      return {
        name: placeLine(line, size, nameLeft, middle + HALF_CAPITAL * size, colour, 'left'),
        logo: logoAspect === null ? null : logo,
      }
    },
  }
}

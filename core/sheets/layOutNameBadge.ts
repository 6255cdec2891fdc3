/** One face of a name badge: the name large enough to be read across a table, who gives the badge, and the badge small. */
import type { CertificateFonts } from '../certificate/certificate.ts'
import { directionOf } from '../certificate/direction.ts'
import type { Box } from '../certificate/geometry.ts'
import { inRole, type Layer, type PlacedText, placeLine, rule } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import type { Hex } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { fitSmall } from './fitSmall.ts'
import { MM, type Size } from './sheet.ts'

export interface NameBadgeContent {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
  readonly achievement: string
  readonly issuer: string
  /** BCP 47 of the issuer's and the achievement's words, and the direction they read in. */
  readonly pageLanguage: string
  readonly dir: 'ltr' | 'rtl'
  readonly ink: Hex
  readonly muted: Hex
  readonly accent: Hex
}

/** Width divided by height; null without a logo. */
export interface NameBadgeAspects {
  readonly badge: number
  readonly logo: number | null
}

export interface NameBadgeLayout extends Layer {
  /** The face is the page of its coordinates. */
  readonly page: Size
  readonly badge: Box
  readonly logo: Box | null
  /** Characters of the name that no font draws. */
  readonly missing: readonly string[]
}

/** White inside of what is cut out: a holder covers some of it. */
export const NAME_BADGE_PADDING = 5 * MM
/** Of the height within the padding: the issuer's row, and the row with the achievement and the badge. */
const HEAD = 0.19
const FOOT = 0.33
const GAP = 2 * MM
const LOGO_WIDEST = 3

export function layOutNameBadge(
  content: NameBadgeContent,
  { face, inside }: { readonly face: Size; readonly inside: Box },
  aspects: NameBadgeAspects,
  fonts: CertificateFonts,
): NameBadgeLayout {
  const { ink, muted, accent, pageLanguage, dir } = content
  const [wide, tall] = [inside.right - inside.left, inside.bottom - inside.top]
  const headEnd = inside.top + tall * HEAD
  const footFrom = inside.bottom - tall * FOOT
  const towards = dir === 'ltr' ? 1 : -1
  const [start, end] = dir === 'ltr' ? [inside.left, inside.right] : [inside.right, inside.left]
  const badge = boxAt(end, -towards, {
    width: Math.min(tall * FOOT * aspects.badge, wide * 0.3),
    aspect: aspects.badge,
    bottom: inside.bottom,
  })
  const logo =
    aspects.logo === null
      ? null
      : middled(
          start,
          towards,
          inside.top,
          headEnd - 1.4 * MM,
          Math.min(aspects.logo, LOGO_WIDEST),
          aspects.logo,
        )
  const name = printable(content.name, fonts.strong)
  return {
    page: face,
    badge,
    logo,
    shapes: [rule(inside.left, inside.right, headEnd, accent, 0.7)],
    texts: [
      ...inRole('issuer', issuerRow()),
      ...inRole('name', nameLines()),
      ...inRole('achievement', achievementRow()),
    ],
    missing: name.missing,
  }

  function issuerRow(): PlacedText[] {
    const room = logo ? logo.right - logo.left + GAP : 0
    const text = printable(content.issuer, fonts.text).text
    const size = tall * 0.085
    const fit = {
      width: wide - room,
      height: headEnd - inside.top - 1.4 * MM,
      size,
      wrappedSize: size * 0.85,
      maxLines: 2,
    }
    const fitted = fitSmall(namePieces(text), fonts.text, fit, {
      lang: pageLanguage,
      dir: directionOf(text, dir),
    })
    return inMiddle(fitted, start + towards * room, inside.top, headEnd - 1.4 * MM, muted)
  }

  function nameLines(): PlacedText[] {
    const [top, bottom] = [headEnd + tall * 0.05, footFrom - tall * 0.03]
    const size = tall * 0.32
    const fit = {
      width: wide,
      height: bottom - top,
      size,
      wrappedSize: size * 0.8,
      maxLines: 3,
      leading: 1.1,
    }
    const options = content.language ? { lang: content.language } : {}
    const fitted = fitSmall(namePieces(name.text), fonts.strong, fit, options)
    return inMiddle(fitted, start, top, bottom, ink)
  }

  /** Beside the badge, at its foot. */
  function achievementRow(): PlacedText[] {
    const { text } = printable(content.achievement, fonts.text)
    const size = tall * 0.095
    const width = wide - (badge.right - badge.left) - GAP
    const fit = { width, height: tall * FOOT * 0.8, size, wrappedSize: size * 0.92, maxLines: 2 }
    const options = { lang: pageLanguage, dir: directionOf(text, dir) }
    const fitted = fitSmall(sentencePieces(text, pageLanguage), fonts.text, fit, options)
    const last = inside.bottom - Math.max(fitted.below, size * 0.25)
    return stacked(fitted, start, last - (fitted.lines.length - 1) * fitted.leading, muted)
  }

  type Fitted = ReturnType<typeof fitSmall>

  function inMiddle(fitted: Fitted, edge: number, top: number, bottom: number, colour: Hex): PlacedText[] {
    const span = (fitted.lines.length - 1) * fitted.leading
    const first = (top + bottom - fitted.above - span - fitted.below) / 2 + fitted.above
    return stacked(fitted, edge, first, colour)
  }

  function stacked({ lines, size, leading }: Fitted, edge: number, first: number, colour: Hex): PlacedText[] {
    const anchor = dir === 'ltr' ? 'left' : 'right'
    return lines.map((line, i) => placeLine(line, size, edge, first + i * leading, colour, anchor))
  }
}

/** A picture from an edge towards the middle, standing on a line. */
function boxAt(
  edge: number,
  towards: number,
  { width, aspect, bottom }: { readonly width: number; readonly aspect: number; readonly bottom: number },
): Box {
  const other = edge + towards * width
  return { left: Math.min(edge, other), right: Math.max(edge, other), top: bottom - width / aspect, bottom }
}

/** A picture in the middle of a row, no wider than the row is high times `widest`. */
function middled(
  edge: number,
  towards: number,
  top: number,
  bottom: number,
  widest: number,
  aspect: number,
): Box {
  const width = (bottom - top) * widest
  const height = width / aspect
  return boxAt(edge, towards, { width, aspect, bottom: (top + bottom + height) / 2 })
}

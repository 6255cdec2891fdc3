import type { CertificateFonts } from '../certificate/certificate.ts'
import { directionOf } from '../certificate/direction.ts'
import { type FittedLines, fitLines } from '../certificate/fitLines.ts'
import type { Box } from '../certificate/geometry.ts'
import { type Layer, type PlacedText, placeLine } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import type { Hex } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import type { LabelSheet } from './labelSheets.ts'
import { MM, PRINTER_MARGIN, type Size } from './sheet.ts'

export interface LabelContent {
  readonly name: string
  /** BCP 47 of the name, if known. */
  readonly language: string | null
  readonly achievement: string
  /** BCP 47 of the achievement's words, and the direction they read in. */
  readonly pageLanguage: string
  readonly dir: 'ltr' | 'rtl'
  readonly ink: Hex
  readonly muted: Hex
}

export interface LabelLayout extends Layer {
  /** The label is the page of its coordinates. */
  readonly page: Size
  readonly badge: Box
  /** Characters of the name that no font draws. */
  readonly missing: readonly string[]
}

/** Sheets are never fed quite straight. */
const PADDING = 3 * MM
/** The badge's share of the label's width, at most. */
const BADGE_SHARE = 0.36
const GAP = 2.5 * MM
const BETWEEN = 0.45

/**
 * A badge and beside it the name, in the label's own coordinates; the badge stands where reading begins. `aspect` is
 * the badge's width divided by its height.
 */
export function layOutLabel(
  content: LabelContent,
  sheet: LabelSheet,
  aspect: number,
  fonts: CertificateFonts,
): LabelLayout {
  const { label } = sheet
  const inside = insideOf(sheet)
  const name = printable(content.name, fonts.strong)
  const achievement = printable(content.achievement, fonts.text)
  const dir = directionOf(name.text, content.dir)
  const tall = inside.bottom - inside.top
  const badgeWidth = Math.min(tall * aspect, label.width * BADGE_SHARE)
  const badge = badgeBox(inside, badgeWidth, badgeWidth / aspect, dir)
  const width = inside.right - inside.left - badgeWidth - GAP
  const size = Math.min(label.height * 0.17, label.width * 0.085)

  const nameLines = fitLines(
    namePieces(name.text),
    fonts.strong,
    { width, height: tall * 0.62, size, wrappedSize: size * 0.9, maxLines: 3, leading: 1.12 },
    content.language ? { lang: content.language } : {},
  )
  const achievementLines = fitLines(
    sentencePieces(achievement.text, content.pageLanguage),
    fonts.text,
    { width, height: tall * 0.28, size: size * 0.55, wrappedSize: size * 0.55, maxLines: 2 },
    { lang: content.pageLanguage },
  )
  const between = size * BETWEEN
  const height = heightOf(nameLines) + between + heightOf(achievementLines)
  const top = (label.height - height) / 2
  const edge = dir === 'ltr' ? inside.left + badgeWidth + GAP : inside.right - badgeWidth - GAP
  return {
    page: label,
    badge,
    shapes: [],
    texts: [
      ...stacked(nameLines, edge, top, content.ink, dir),
      ...stacked(achievementLines, edge, top + heightOf(nameLines) + between, content.muted, dir),
    ],
    missing: name.missing,
  }
}

/** What a printer reaches of every label: where the labels touch the edge of the paper, all of them keep away from it. */
function insideOf({ label, left, top }: LabelSheet): Box {
  const x = Math.max(PADDING, PRINTER_MARGIN + MM - left)
  const y = Math.max(PADDING, PRINTER_MARGIN + MM - top)
  return { left: x, top: y, right: label.width - x, bottom: label.height - y }
}

function badgeBox(inside: Box, width: number, height: number, dir: 'ltr' | 'rtl'): Box {
  const left = dir === 'ltr' ? inside.left : inside.right - width
  const top = (inside.top + inside.bottom - height) / 2
  return { left, top, right: left + width, bottom: top + height }
}

const heightOf = ({ above, below, lines, leading }: FittedLines): number =>
  above + (lines.length - 1) * leading + below

const stacked = (
  { lines, size, leading, above }: FittedLines,
  edge: number,
  top: number,
  colour: Hex,
  dir: 'ltr' | 'rtl',
): PlacedText[] =>
  lines.map((line, i) =>
    placeLine(line, size, edge, top + above + i * leading, colour, dir === 'ltr' ? 'left' : 'right'),
  )

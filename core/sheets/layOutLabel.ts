import type { CertificateFonts } from '../certificate/certificate.ts'
import { directionOf } from '../certificate/direction.ts'
import type { FittedLines } from '../certificate/fitLines.ts'
import type { Box } from '../certificate/geometry.ts'
import { inRole, type Layer, type PlacedText, placeLine } from '../certificate/layer.ts'
import { printable } from '../certificate/printable.ts'
import type { Hex } from '../design/scene.ts'
import { namePieces, sentencePieces } from '../text/breakLines.ts'
import { fitSmall } from './fitSmall.ts'
import { type LabelSheet, labelSlots } from './labelSheets.ts'
import type { Printer } from './printer.ts'
import { reachOf } from './reach.ts'
import { MM, type Size } from './sheet.ts'

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

export interface LabelRoom {
  readonly label: Size
  /** What can be printed of it. */
  readonly inside: Box
}

/** Sheets are never fed quite straight. Throws `batches/margins-too-wide`. */
export const roomOf = (sheet: LabelSheet, printer: Printer): LabelRoom => ({
  label: sheet.label,
  inside: reachOf(labelSlots(sheet), sheet.paper, printer, PADDING),
})

const PADDING = 3 * MM
/** The badge's share of the label's width, at most. */
const BADGE_SHARE = 0.36
const GAP = 2.5 * MM
/** In sizes of the name: least white between name and badge, and their baselines. */
const BETWEEN = 0.25
const BASELINES_APART = 1.15

/**
 * A badge and beside it the name, in the label's own coordinates; the badge stands where reading begins. `aspect` is
 * the badge's width divided by its height.
 */
export function layOutLabel(
  content: LabelContent,
  { label, inside }: LabelRoom,
  aspect: number,
  fonts: CertificateFonts,
): LabelLayout {
  const name = printable(content.name, fonts.strong)
  const achievement = printable(content.achievement, fonts.text)
  const dir = directionOf(name.text, content.dir)
  const tall = inside.bottom - inside.top
  const badgeWidth = Math.min(tall * aspect, label.width * BADGE_SHARE)
  const badge = badgeBox(inside, badgeWidth, badgeWidth / aspect, dir)
  const width = inside.right - inside.left - badgeWidth - GAP
  const size = Math.min(label.height * 0.17, label.width * 0.085)

  const nameLines = fitSmall(
    namePieces(name.text),
    fonts.strong,
    { width, height: tall * 0.62, size, wrappedSize: size * 0.9, maxLines: 3, leading: 1.12 },
    content.language ? { lang: content.language } : {},
  )
  const achievementLines = fitSmall(
    sentencePieces(achievement.text, content.pageLanguage),
    fonts.text,
    { width, height: tall * 0.28, size: size * 0.55, wrappedSize: size * 0.55, maxLines: 2 },
    { lang: content.pageLanguage },
  )
  // By baselines where there is room, so that labels beside each other look alike whatever their letters.
  const apart = Math.max(nameLines.below + size * BETWEEN + achievementLines.above, size * BASELINES_APART)
  const span = (lines: FittedLines): number => (lines.lines.length - 1) * lines.leading
  const below = apart + span(achievementLines) + achievementLines.below
  const first = (label.height - span(nameLines) - below + Math.max(nameLines.above, size * 0.7)) / 2
  const edge = dir === 'ltr' ? inside.left + badgeWidth + GAP : inside.right - badgeWidth - GAP
  return {
    page: label,
    badge,
    shapes: [],
    texts: [
      ...inRole('name', stacked(nameLines, edge, first, content.ink, dir)),
      ...inRole(
        'achievement',
        stacked(achievementLines, edge, first + span(nameLines) + apart, content.muted, dir),
      ),
    ],
    missing: name.missing,
  }
}

function badgeBox(inside: Box, width: number, height: number, dir: 'ltr' | 'rtl'): Box {
  const left = dir === 'ltr' ? inside.left : inside.right - width
  const top = (inside.top + inside.bottom - height) / 2
  return { left, top, right: left + width, bottom: top + height }
}

const stacked = (
  { lines, size, leading }: FittedLines,
  edge: number,
  baseline: number,
  colour: Hex,
  dir: 'ltr' | 'rtl',
): PlacedText[] =>
  lines.map((line, i) =>
    placeLine(line, size, edge, baseline + i * leading, colour, dir === 'ltr' ? 'left' : 'right'),
  )

/** The signed code in its box, or the number in its place. */
import type { CodeBlock } from '../../template/ownTemplate.ts'
import { sentencePieces } from '../../text/breakLines.ts'
import type { CertificateTexts } from '../certificate.ts'
import { fitLines } from '../fitLines.ts'
import { type Box, heightOf, QR_LARGEST_MODULE, startOf, widthOf } from '../geometry.ts'
import { type PlacedText, placeLines } from '../layer.ts'
import { fitText } from './fitText.ts'
import type { TextSettings } from './layOutText.ts'
import type { StandingBlock } from './pageBlocks.ts'

export interface LaidOutCode {
  readonly texts: readonly PlacedText[]
  /** The square the modules fill; its quiet zone is around it, inside the block. */
  readonly qr: Box | null
}

export interface CodeSettings extends TextSettings {
  /** Of the page, and of its second language if it has one. */
  readonly languages: readonly CertificateTexts[]
  /** Where on the web it is checked; null while nothing is published. */
  readonly checkAddress: string | null
}

/** A reader needs four modules of nothing around the code. */
export const QUIET = 4 * QR_LARGEST_MODULE
/** In points: the baseline of the first below the code, and from one to the next. */
export const CAPTION = { size: 9.5, address: 8.5, row: 11, first: 13 } as const
/** How far captions reach below their baselines, in ems. */
export const DEPTH = 0.3
/** A code this small, in points, no longer deserves its name. */
const SMALLEST_SIDE = 20
const NUMBER = { size: 15, share: 0.3, gap: 8 } as const
const SENTENCE = { size: 10.5, smallest: 5, lines: 8, leading: 1.3 } as const

/** Undefined if the block is too small for any code. */
export function layOutCode(
  { block, area }: StandingBlock<CodeBlock>,
  isShortForm: boolean,
  { fonts, palette, languages, checkAddress }: CodeSettings,
): LaidOutCode | undefined {
  const room = { width: Math.max(0, widthOf(area) - 2 * QUIET), height: CAPTION.row, size: CAPTION.size }
  const captions = languages.map(({ language, dir, scanToCheck, scanShortForm }) =>
    fitLines([isShortForm ? scanShortForm : scanToCheck], fonts.italic, room, { lang: language, dir }),
  )
  if (checkAddress !== null)
    captions.push(fitLines([checkAddress], fonts.text, { ...room, size: CAPTION.address }, { dir: 'ltr' }))
  if (!block.caption) captions.length = 0
  const below = block.caption
    ? CAPTION.first + (captions.length - 1) * CAPTION.row + DEPTH * CAPTION.size
    : QUIET
  const side = Math.min(widthOf(area) - 2 * QUIET, heightOf(area) - QUIET - below)
  if (side < SMALLEST_SIDE) return undefined
  const top = area.top + QUIET + (heightOf(area) - QUIET - below - side) / 2
  const inner = { ...area, left: area.left + QUIET, right: area.right - QUIET }
  const left = startOf(inner, side)
  const bottom = top + side
  return {
    qr: { left, top, right: left + side, bottom },
    texts: captions.flatMap((caption, i) =>
      placeLines(caption, inner, bottom + CAPTION.first + i * CAPTION.row, palette.muted),
    ),
  }
}

/** The number large enough to be read out over the telephone, and what to do with it above. */
export function layOutNumber(
  { area }: StandingBlock<CodeBlock>,
  number: string,
  { fonts, palette, languages }: CodeSettings,
): LaidOutCode {
  const width = widthOf(area)
  const height = heightOf(area)
  const tall = Math.min(NUMBER.size, NUMBER.share * height)
  const code = fitLines([number], fonts.code, { width, height: tall, size: NUMBER.size }, { dir: 'ltr' })
  const rooms = height - tall - languages.length * NUMBER.gap
  const sentences = languages.map(({ language, dir, checkByNumber }) => {
    const paragraph = { text: checkByNumber, pieces: () => sentencePieces(checkByNumber, language) }
    const room = { ...SENTENCE, width, height: Math.max(0, rooms / languages.length) }
    const set = fitText([paragraph], fonts.italic, room, {
      lang: language,
      dir,
    })
    return { set, height: set.above + Math.max(0, set.lines.length - 1) * set.leading + set.below }
  })
  const used = sentences.reduce((sum, one) => sum + one.height + NUMBER.gap, code.above + code.below)
  let y = area.top + Math.max(0, height - used) / 2
  const texts: PlacedText[] = []
  for (const { set, height: taken } of sentences) {
    texts.push(...placeLines(set, area, y + set.above, palette.muted))
    y += taken + NUMBER.gap
  }
  return { texts: [...texts, ...placeLines(code, area, y + code.above, palette.ink)], qr: null }
}

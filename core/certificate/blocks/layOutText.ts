/** Words of a block in its box. */
import type { TextBlock } from '../../template/ownTemplate.ts'
import { namePieces, sentencePieces } from '../../text/breakLines.ts'
import { shapeLine, type TextOptions } from '../../text/shapeLine.ts'
import type { CertificateFonts, CertificateTexts } from '../certificate.ts'
import type { CertificatePalette } from '../certificatePalette.ts'
import { directionOf } from '../direction.ts'
import { type Area, heightOf, widthOf } from '../geometry.ts'
import { inkExtents } from '../inkExtents.ts'
import { type PlacedText, placeLines } from '../layer.ts'
import { printable } from '../printable.ts'
import { type FittedText, fitText, STRIP } from './fitText.ts'
import { colourOf, type StandingBlock } from './pageBlocks.ts'

export interface TextSettings {
  /** Of the block's language. */
  readonly texts: CertificateTexts
  readonly fonts: CertificateFonts
  readonly palette: CertificatePalette
}

export interface SetWords {
  readonly texts: readonly PlacedText[]
  /** In points; null without any words. */
  readonly size: number | null
  readonly wasCut: boolean
  /** Characters that no font draws. */
  readonly missing: readonly string[]
}

/** `name`: the words are a name, which is not broken inside its words, in this language if it is known. */
export function layOutText(
  { block, area }: StandingBlock<TextBlock>,
  lines: readonly string[],
  { texts, fonts, palette }: TextSettings,
  name?: { readonly language: string | null },
): SetWords {
  const stack = fonts[block.face]
  const printed = lines.map((line) => printable(line, stack))
  const words = printed.map(({ text }) => text)
  if (words.every((text) => text === '')) return { texts: [], size: null, wasCut: false, missing: [] }
  const lang = name ? (name.language ?? undefined) : texts.language
  const options: TextOptions = {
    ...(lang !== undefined && { lang }),
    dir: block.face === 'code' ? 'ltr' : directionOf(words.join(' '), texts.dir),
  }
  const room = {
    width: widthOf(area),
    height: heightOf(area),
    size: block.size,
    smallest: Math.min(block.smallest, block.size),
    lines: block.lines,
    leading: block.leading,
  }
  const paragraphs = words.map((text) => ({
    text,
    pieces: () => {
      if (text === '') return []
      return name ? namePieces(text) : sentencePieces(text, texts.language)
    },
  }))
  const set =
    (block.capitals && inCapitals(words, area, room.size, stack, options)) ||
    fitText(paragraphs, stack, room, options)
  const missing = [...new Set(printed.flatMap((one) => one.missing))]
  return {
    texts: placeLines(set, area, firstBaseline(set, block, area), colourOf(block.colour, palette)),
    size: set.lines.length > 0 ? set.size : null,
    wasCut: set.wasCut,
    missing,
  }

  /** Undefined where ordinary letters would be much larger, and in alphabets that join or stack. */
  function inCapitals(
    [text = '', ...more]: readonly string[],
    area: Area,
    size: number,
    stack: CertificateFonts['text'],
    options: TextOptions,
  ): FittedText | undefined {
    if (more.length > 0 || !SPACED.test(text)) return undefined
    const line = shapeLine(text.toLocaleUpperCase(texts.language), stack, { ...options, tracking: TRACKING })
    const ink = inkExtents(line)
    const [above, below] = [Math.max(STRIP.above, ink.above), Math.max(STRIP.below, ink.below)]
    const fitted = Math.min(size, widthOf(area) / (line.width || 1), heightOf(area) / (above + below))
    if (fitted < size * SMALLEST_CAPITALS) return undefined
    return {
      lines: [line],
      size: fitted,
      leading: 0,
      above: above * fitted,
      below: below * fitted,
      wasCut: false,
    }
  }
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]+$/u
const TRACKING = 0.16
const SMALLEST_CAPITALS = 0.8

function firstBaseline(set: FittedText, { vertical }: TextBlock, area: Area): number {
  const span = (set.lines.length - 1) * set.leading
  const height = set.above + span + set.below
  const room = heightOf(area) - height
  const top = area.top + (vertical === 'top' ? 0 : vertical === 'middle' ? room / 2 : room)
  return top + set.above
}

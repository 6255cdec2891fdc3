import { paragraphDirection } from '../../text/itemize.ts'
import { arcUnder, straight } from '../../text/outline.ts'
import { inCapitals, setText } from '../lettering/setText.ts'
import { evenStack, type VoiceOf } from '../lettering/voice.ts'
import type { Member, Style, SubtitleChoice } from '../style.ts'
import { FLOOR, middleOf, type TitleLine } from './fitting.ts'

/** Small print may be this much smaller than a title before it is left out. */
const SMALLEST = FLOOR * 0.8

/** The small print in the normal cut, else the narrow one; undefined if it would be too small to read. */
export function fitSubtitle(
  style: Style,
  choice: SubtitleChoice,
  subtitle: string,
  { language }: Member,
  voiceOf: VoiceOf,
): { line: TitleLine; size: number } | undefined {
  const voice = voiceOf(style.type.voice)
  const caps = style.type.caps ?? false
  for (const stack of [voice.normal, voice.narrow]) {
    const text = setText(subtitle, {
      stack: evenStack(caps ? inCapitals(subtitle, language) : subtitle, stack),
      language,
      dir: paragraphDirection(subtitle),
      caps,
      tracking: choice.tracking ?? (style.type.tracking ?? 0) * 1.4,
    })
    const size = Math.min(choice.size * Math.min(1.4, 0.7 / text.body), roomOf(choice) / text.width)
    if (text.body * size < SMALLEST) continue
    const middle = middleOf(text, size)
    const baseline =
      choice.place === 'line'
        ? straight(500, choice.y + middle)
        : arcUnder(500, choice.y, choice.r ?? 380, middle)
    return { line: { text, baseline }, size }
  }
  return undefined
}

const roomOf = ({ place, width = 420, angle = 90, r = 380 }: SubtitleChoice): number =>
  place === 'line' ? width : ((angle * Math.PI) / 180) * r

import type { Lettering } from '../../design/edits.ts'
import type { Outlined } from '../../design/element.ts'
import { pathBox } from '../../design/inkBox.ts'
import { paragraphDirection } from '../../text/itemize.ts'
import { arcOver, arcUnder, type Baseline, outlineOf } from '../../text/outline.ts'
import { type SetText, setText } from './setText.ts'
import { evenStack, type VoiceOf } from './voice.ts'

/** From line to line, in ems: generous enough for accents of one line above signs of the other. */
const LEADING = 1.22

/**
 * Text that a person put onto a badge, as outlines about the middle of its first baseline, upright there. Line ends
 * in it are kept; it is never fitted or broken, as its size is the person's own choice.
 */
export function outlineLettering(lettering: Lettering, voiceOf: VoiceOf): Outlined {
  const { text, language, size, tracking, caps } = lettering
  const stack = evenStack(text, voiceOf(lettering.voice).normal)
  const dir = paragraphDirection(text)
  const lines = text
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .split('\n')
    .map((line) => setText(line, { stack, language: knownLanguage(language), dir, caps, tracking }))
  const widest = Math.max(...lines.map(({ line }) => line.width))
  const path = lines
    .map((line, i) => {
      const slack = ((widest - line.line.width) * size) / 2
      const aside = lettering.align === 'middle' ? 0 : lettering.align === 'start' ? -slack : slack
      const down = i * LEADING * size
      return outlineOf(line.line, size, baselineOf(lettering, line, dir === 'rtl' ? -aside : aside, down), {
        bend: line.bend,
      })
    })
    .join('')
  return { path, box: pathBox(path) }
}

/** `aside` and `down` move a line along and away from the first one: inwards over the top, outwards under the foot. */
function baselineOf(
  { bend, size }: Lettering,
  { top, bottom }: SetText,
  aside: number,
  down: number,
): Baseline {
  if (bend === 0) return (along, height) => [along + aside, down - height]
  const middle = ((top + bottom) / 2) * size
  const round =
    bend > 0
      ? arcOver(0, bend, Math.max(size, bend - down) + middle, middle)
      : arcUnder(0, bend, Math.max(size, -bend + down) - middle, middle)
  return (along, height) => round(along + aside, height)
}

/** A tag that Intl refuses stands for none. */
function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

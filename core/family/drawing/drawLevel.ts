import { outlineOf, straight } from '../../text/outline.ts'
import { setText } from '../lettering/setText.ts'
import type { VoiceOf } from '../lettering/voice.ts'
import { levelMarks } from '../levels.ts'
import type { Part } from '../part.ts'
import type { Style } from '../style.ts'

/** The style's colours for marks, driven apart for their ground. */
export const FULL = 'levelOn'
export const EMPTY = 'levelOff'

const NUMERALS = ['I', 'II', 'III', 'IV', 'V']

/** `inwards`: by how much a title around the foot pushes marks on an arc towards the centre. */
export function drawLevel(
  style: Style,
  level: number,
  of: number,
  inwards: number,
  voiceOf: VoiceOf,
): Part[] {
  const spec = style.level.r === undefined ? style.level : { ...style.level, r: style.level.r - inwards }
  const marks = levelMarks(spec, level, of).map(({ path, tone, stroke, cap }): Part => {
    const color = tone === 'on' ? FULL : EMPTY
    if (stroke === undefined) return { path, fill: color }
    return { path, stroke: color, strokeWidth: Math.round(stroke * 100) / 100, ...(cap && { cap }) }
  })
  return spec.kind === 'numeral' ? [...marks, numeral(style, level, voiceOf)] : marks
}

function numeral({ type, level: spec }: Style, level: number, voiceOf: VoiceOf): Part {
  const text = setText(NUMERALS[level - 1] ?? String(level), {
    stack: voiceOf(type.voice).normal,
    language: 'en',
    dir: 'ltr',
    caps: true,
    tracking: 0.03,
  })
  const size = spec.size * 0.82
  const baseline = straight(spec.x ?? 500, spec.y + (text.top * size) / 2)
  return { path: outlineOf(text.line, size, baseline), fill: FULL }
}

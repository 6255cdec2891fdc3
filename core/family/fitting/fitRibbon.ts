import type { Baseline } from '../../text/outline.ts'
import { breakTitle } from '../lettering/breakTitle.ts'
import { type RibbonSpec, ribbon } from '../ribbon.ts'
import type { RibbonSlot } from '../style.ts'
import { bodyOf, EASE, type Fitted, limitOf, middleOf, pitchOf, spanOf, type Words } from './fitting.ts'

/** A ribbon with two lines is this much taller. */
const TALLER = 1.32
const LEADING = { capitals: 1.44, mixed: 1.28, arabic: 1, other: 1 } as const

/** One line if it reads with ease, else whichever of one and two lines is larger. */
export function fitRibbon(slot: RibbonSlot, spec: RibbonSpec, words: Words): Fitted {
  const counts = (slot.lines ?? 1) > 1 ? [1, 2] : [1]
  const tries = counts.flatMap((count) => {
    const [parts] = breakTitle(words.title, count, words.language)
    return parts ? [fitLines(slot, spec, parts, words)] : []
  })
  return tries.find(({ body }) => body >= EASE) ?? tries.toSorted((a, b) => b.body - a.body)[0]!
}

function fitLines(slot: RibbonSlot, plain: RibbonSpec, parts: readonly string[], words: Words): Fitted {
  const count = parts.length
  const spec = count === 1 ? plain : { ...plain, height: plain.height * TALLER }
  const texts = parts.map((part) => words.set(part))
  const [first] = texts
  const widest = Math.max(...texts.map(({ width }) => width))
  const span = spanOf(texts)
  const pitch = pitchOf(texts, LEADING[first!.spacing])
  const share = count === 1 ? 0.64 : 0.7
  const size = Math.min(
    limitOf(first!, slot.size, words.calm),
    (spec.height * share) / (span + (count - 1) * pitch),
    ribbon(spec, Infinity).room / widest,
  )
  const cloth = ribbon(spec, widest * size)
  const lines = texts.map((text, i) => {
    const shift = (i - (count - 1) / 2) * pitch * size
    return { text, baseline: lowered(cloth.baseline(middleOf(text, size)), shift) }
  })
  return { slot, lines, size, body: bodyOf(lines, size), ribbon: cloth }
}

const lowered =
  (baseline: Baseline, by: number): Baseline =>
  (along, height) =>
    baseline(along, height - by)

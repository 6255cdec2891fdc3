import { paragraphDirection } from '../../text/itemize.ts'
import type { FontStack } from '../../text/typeface.ts'
import { inset } from '../geometry/inset.ts'
import { type WidthBetween, widthsOf } from '../geometry/widths.ts'
import { inCapitals, mainScript, type SetText, setText } from '../lettering/setText.ts'
import { evenStack, type Voice, type VoiceOf } from '../lettering/voice.ts'
import { outlineIn } from '../silhouettes/outlineIn.ts'
import type { Figure } from '../silhouettes/silhouette.ts'
import { type Member, type PlateSlot, type Slot, type Style, standsAlone } from '../style.ts'
import { fitArc, fitTwoArcs } from './fitArc.ts'
import { fitPlate } from './fitPlate.ts'
import { fitRibbon } from './fitRibbon.ts'
import { EASE, type Fitted, type Words } from './fitting.ts'

/**
 * Tries every place in the style's order of preference, first in the normal cut, then in the drawn narrow one. The
 * first that reads with ease wins; if none does, the largest. Undefined only if the title is empty.
 */
export function fitTitle(
  style: Style,
  member: Member,
  voiceOf: VoiceOf,
  calm = Infinity,
): Fitted | undefined {
  if (member.title === '') return undefined
  const voice = voiceOf(style.type.voice)
  const tries: Try[] = []
  style.title.slots.forEach((slot, order) => {
    for (const narrow of NARROWED.has(mainScript(member.title)) ? [false, true] : [false]) {
      const fitted = fitSlot(style, slot, wordsOf(style, member, voice, narrow, calm))
      // A later place and the narrow cut must win clearly to be chosen for their size alone.
      if (fitted) tries.push({ fitted, narrow, rank: fitted.body * (narrow ? 0.93 : 1) * 0.94 ** order })
    }
  })
  const easy = tries.filter(({ fitted }) => fitted.body >= EASE)
  const best = easy.find(({ narrow }) => !narrow) ?? easy[0] ?? tries.toSorted((a, b) => b.rank - a.rank)[0]
  return best?.fitted
}

/** Scripts for which there is a cut that takes less room. */
const NARROWED = new Set(['Latn', 'Cyrl', 'Grek', 'Arab'])

interface Try {
  readonly fitted: Fitted
  readonly narrow: boolean
  readonly rank: number
}

function wordsOf(style: Style, member: Member, voice: Voice, narrow: boolean, calm: number): Words {
  const { title, language } = member
  return { title, language, set: setterOf(style, member, voice, narrow), calm, alone: standsAlone(member) }
}

/** Words that were set once, by voice and setting. Shaping takes longer than all the rest of fitting. */
const settings = new WeakMap<Voice, Map<string, Words['set']>>()
/** Of each voice: the titles of a large family. */
const KEPT = 1000

function setterOf({ type }: Style, { title, language }: Member, voice: Voice, narrow: boolean): Words['set'] {
  const kept = settings.get(voice) ?? new Map<string, Words['set']>()
  settings.set(voice, kept)
  if (kept.size > KEPT) kept.clear()
  const { caps = false, tracking = 0 } = type
  const own = tracking * (narrow ? 0.6 : 1)
  const key = JSON.stringify([title, language, narrow, caps, own])
  const setter =
    kept.get(key) ?? newSetter({ title, language, stack: narrow ? voice.narrow : voice.normal, caps, own })
  kept.set(key, setter)
  return setter
}

function newSetter({
  title,
  language,
  stack,
  caps,
  own,
}: {
  title: string
  language: string
  stack: FontStack
  caps: boolean
  own: number
}): Words['set'] {
  const setting = {
    stack: evenStack(caps ? inCapitals(title, language) : title, stack),
    language,
    // A line on its own could begin with a word of the other direction; the title decides.
    dir: paragraphDirection(title),
    caps,
  }
  // The ways to break a title have most of their lines in common.
  const known = new Map<string, SetText>()
  return (text, spread = 0) => {
    const key = `${spread} ${text}`
    const made = known.get(key) ?? setText(text, { ...setting, tracking: own + spread })
    known.set(key, made)
    return made
  }
}

function fitSlot(style: Style, slot: Slot, words: Words): Fitted | undefined {
  switch (slot.place) {
    case 'arc':
      return fitArc(slot, words)
    case 'arcs':
      return fitTwoArcs(slot, words)
    case 'ribbon':
      return fitRibbon(slot, style.ribbon!, words)
    case 'plate':
      return fitPlate(slot, groundOf(style, slot), words)
  }
}

/** Sampling a silhouette costs more than fitting a title in it; a style's plates never change. */
const grounds = new WeakMap<Figure, WeakMap<PlateSlot, WidthBetween>>()

function groundOf({ body }: Style, slot: PlateSlot): WidthBetween {
  const inBody = grounds.get(body) ?? new WeakMap<PlateSlot, WidthBetween>()
  grounds.set(body, inBody)
  const ground = inBody.get(slot) ?? widthsOf(inset(outlineIn(body, slot), slot.margin))
  inBody.set(slot, ground)
  return ground
}

/** Where everything of a badge stands and what it says, before any colour: its parts still name roles. */
import { outlineOf } from '../text/outline.ts'
import { drawIcon } from './drawing/drawIcon.ts'
import { drawLayer } from './drawing/drawLayer.ts'
import { drawLevel } from './drawing/drawLevel.ts'
import { drawRibbon } from './drawing/drawRibbon.ts'
import { type Drawing, partsOfLayers } from './elements.ts'
import { fitSubtitle } from './fitting/fitSubtitle.ts'
import { fitTitle } from './fitting/fitTitle.ts'
import type { Fitted, TitleLine } from './fitting/fitting.ts'
import { CENTRE } from './geometry/polygon.ts'
import { type Hint, hintsOf } from './hints.ts'
import type { Icon, IconCut } from './icon.ts'
import type { VoiceOf } from './lettering/voice.ts'
import type { Part, Role } from './part.ts'
import { ribbon } from './ribbon.ts'
import { type Member, type Style, standsAlone } from './style.ts'

/** What a badge is made with. Both throw for a name they do not know. */
export interface Tools {
  readonly voiceOf: VoiceOf
  readonly iconOf: (meaning: string, cut: IconCut) => Icon
}

export interface Layout {
  /** As it was read: tidy. */
  readonly member: Required<Member>
  /** In painter's order. */
  readonly drawings: readonly Drawing[]
  readonly title: {
    /** Height of the letter bodies in canvas units; 0 without a title. */
    readonly body: number
    readonly lines: number
  }
  readonly hints: readonly Hint[]
}

/** The palette of the style counts for nothing here: another brand colour has the same layout. */
export function layOut(style: Style, member: Member, tools: Tools, calm = Infinity): Layout {
  const tidy = tidied(member)
  const title = fitTitle(style, tidy, tools.voiceOf, calm)
  const subtitle = subtitleOf(style, tidy, title, tools.voiceOf)
  const inwards = inwardsOf(style.level, title)
  const { level, of } = tidy
  const parts = partsOfLayers(style.layers)
  const drawings: Drawing[] = [
    ...style.layers.map((layer, i) => ({ part: parts[i]!, drawn: drawLayer(layer, style.body) })),
    {
      part: 'icon',
      drawn: drawIcon(
        tools.iconOf(tidy.icon, style.icon.cut),
        style.icon,
        inwards > 0 && level > 0,
        standsAlone(tidy),
      ),
    },
    { part: 'level', drawn: level > 0 ? drawLevel(style, level, of, inwards, tools.voiceOf) : [] },
    ...titleDrawings(style, title),
    {
      part: 'subtitle',
      drawn: subtitle ? drawLine(subtitle.line, subtitle.size, style.subtitle!.color) : [],
    },
  ]
  return {
    member: tidy,
    drawings,
    title: { body: title?.body ?? 0, lines: title?.lines.length ?? 0 },
    hints: hintsOf(style, tidy, title?.body, subtitle !== undefined, tools.voiceOf),
  }
}

/** Titles come from typing and pasting: no line ends, no controls, no doubled spaces; level within its steps. */
export function tidied(member: Member): Required<Member> {
  const clean = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cn}\s]+/gu, ' ')
      .trim()
  const of = Math.max(0, Math.trunc(member.of ?? 0))
  const level = Math.max(0, Math.trunc(member.level ?? 0))
  return {
    title: clean(member.title),
    subtitle: clean(member.subtitle ?? ''),
    language: knownLanguage(member.language),
    icon: member.icon,
    level: of === 0 ? level : Math.min(level, of),
    of: of === 0 ? Math.max(3, level) : of,
  }
}

/** The rules of case and words follow the language; a tag that Intl refuses stands for none. */
function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und'
  } catch {
    return 'und'
  }
}

/** By how much a title around the foot pushes marks on an arc towards the centre: clear of its lowest signs. */
function inwardsOf({ r, y, size }: Style['level'], title: Fitted | undefined): number {
  const under = title?.lines[1]?.text
  if (r === undefined || title?.slot.place !== 'arcs' || !under) return 0
  const middle = (under.top + under.bottom) / 2
  const reach = Math.max(under.ink.top - middle, middle - under.ink.bottom) * title.size
  const free = (title.slot.y ?? CENTRE) + title.slot.r - reach - size / 2 - APART
  return Math.max(title.size * 0.98, y + r - free)
}

/** Air between a title around the foot and the marks above it. */
const APART = 16

function subtitleOf(style: Style, member: Required<Member>, title: Fitted | undefined, voiceOf: VoiceOf) {
  const choice = style.subtitle
  if (!choice || member.subtitle === '') return undefined
  const taken = title?.slot.place === 'arcs' || (member.level > 0 && !choice.besideLevel)
  return taken ? undefined : fitSubtitle(style, choice, member.subtitle, member, voiceOf)
}

function titleDrawings(style: Style, title: Fitted | undefined): Drawing[] {
  const cloth = title ? title.ribbon : style.ribbon && ribbon(style.ribbon, 0)
  const lines = title?.lines ?? []
  const { color, flank = color } = style.title
  const letters = lines.flatMap((line) => drawLine(line, title!.size, color))
  return [
    { part: 'ribbon', drawn: cloth ? drawRibbon(cloth, style.ribbon!, style.body, lines.length) : [] },
    { part: 'title', drawn: title?.flanks ? [...letters, { path: title.flanks, fill: flank }] : letters },
  ]
}

function drawLine({ text, baseline }: TitleLine, size: number, color: Role): Part[] {
  const path = outlineOf(text.line, size, baseline, { bend: text.bend })
  return path === '' ? [] : [{ path, fill: color }]
}

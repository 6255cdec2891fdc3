/** The whole badge from two small values, a style and a member. Same input, same scene. */
import type { DerivedBadge, DerivedElement } from '../design/element.ts'
import type { Hex, Scene, Shape } from '../design/scene.ts'
import { outlineOf } from '../text/outline.ts'
import { drawIcon } from './drawing/drawIcon.ts'
import { drawLayer } from './drawing/drawLayer.ts'
import { drawLevel, EMPTY, FULL } from './drawing/drawLevel.ts'
import { drawRibbon } from './drawing/drawRibbon.ts'
import { type Drawing, elementsOf, partsOfLayers } from './elements.ts'
import { fitSubtitle } from './fitting/fitSubtitle.ts'
import { fitTitle } from './fitting/fitTitle.ts'
import { EASE, type Fitted, type TitleLine } from './fitting/fitting.ts'
import { curvePath } from './geometry/curvePath.ts'
import { CENTRE } from './geometry/polygon.ts'
import { type Hint, hintsOf } from './hints.ts'
import type { Icon, IconCut } from './icon.ts'
import type { VoiceOf } from './lettering/voice.ts'
import type { Part, Role } from './part.ts'
import { ribbon } from './ribbon.ts'
import { outlineOfFigure } from './silhouettes/silhouette.ts'
import { smallStyle } from './smallStyle.ts'
import { type Member, type Style, standsAlone } from './style.ts'
import { type Roles, readable, readableFigure, readableMarks, tonesOf } from './tones.ts'

/** What a badge is made with. Both throw for a name they do not know. */
export interface Tools {
  readonly voiceOf: VoiceOf
  readonly iconOf: (meaning: string, cut: IconCut) => Icon
}

export interface Badge extends DerivedBadge {
  readonly scene: Scene
  readonly title: {
    /** Height of the letter bodies in canvas units; 0 without a title. */
    readonly body: number
    readonly lines: number
    readonly ink: Hex
    readonly ground: Hex
  }
  readonly hints: readonly Hint[]
}

export interface Manner {
  /** For 48 pixels and less: without words, the icon and the edge larger. */
  readonly small?: boolean
}

/** `calm` holds the letter bodies of the title to a height: how members of a family speak at one volume. */
export function derive(
  style: Style,
  member: Member,
  tools: Tools,
  calm = Infinity,
  { small = false }: Manner = {},
): Badge {
  if (small) return derive(smallStyle(style), { ...member, title: '', subtitle: '' }, tools)
  const tidy = tidied(member)
  const roles = rolesOf(style, tidy)
  const title = fitTitle(style, tidy, tools.voiceOf, calm)
  const subtitle = subtitleOf(style, tidy, title, tools.voiceOf)
  const inwards = inwardsOf(style.level, title)
  const { level, of } = tidy
  const parts = partsOfLayers(style.layers)
  const elements = elementsOf(
    [
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
    ],
    roles,
  )
  return {
    scene: { width: 1000, height: 1000, shapes: elements.flatMap(plainShapes) },
    elements,
    palette: roles,
    body: curvePath(outlineOfFigure(style.body)),
    title: {
      body: title?.body ?? 0,
      lines: title?.lines.length ?? 0,
      ink: roles[style.title.color]!,
      ground: roles[style.title.on]!,
    },
    hints: hintsOf(style, tidy, title?.body, subtitle !== undefined, tools.voiceOf),
  }
}

/** Members of one family speak at one volume. */
export function deriveFamily(style: Style, members: readonly Member[], tools: Tools): Badge[] {
  const calm = calmOf(style, members, tools)
  return members.map((member) => derive(style, member, tools, calm))
}

/**
 * The largest letter body that titles of one family may have: 1.22 times the quietest, or 0.94 times the middle one
 * if a single long title would silence the rest. Infinity without titles.
 */
export const calmOf = (style: Style, members: readonly Member[], tools: Pick<Tools, 'voiceOf'>): number =>
  calmOfBodies(members.map((member) => titleBody(style, member, tools)))

/** Height of the letter body that the title would have by itself; infinity without a title. */
export const titleBody = (style: Style, member: Member, tools: Pick<Tools, 'voiceOf'>): number =>
  fitTitle(style, tidied(member), tools.voiceOf)?.body ?? Infinity

export function calmOfBodies(all: readonly number[]): number {
  const bodies = all.filter(Number.isFinite).toSorted((a, b) => a - b)
  const [quietest = Infinity] = bodies
  const middle = bodies[Math.floor(bodies.length / 2)] ?? Infinity
  return Math.max(EASE, quietest * 1.22, middle * 0.94)
}

/** Titles come from typing and pasting: no line ends, no controls, no doubled spaces; level within its steps. */
function tidied(member: Member): Required<Member> {
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

function rolesOf(style: Style, { level, of }: Required<Member>): Roles {
  const metal = style.metalByLevel && level > 0 ? Math.max(0, Math.round((level / of) * 3) - 1) : 2
  const pairs = [style.title, style.icon, ...(style.subtitle ? [style.subtitle] : [])]
  const roles = readable(
    style.palette.roles(tonesOf(style.palette, metal as 0 | 1 | 2)),
    pairs.map(({ color, on }) => ({ ink: color, ground: on })),
  )
  const { color, empty, kind, on: ground = style.subtitle?.on ?? style.title.on } = style.level
  const driven = kind === 'numeral' ? readableFigure : readableMarks
  const { on, off } = driven({ on: roles[color]!, off: roles[empty]! }, roles[ground]!)
  return { ...roles, [FULL]: on, [EMPTY]: off }
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

const plainShapes = ({ shapes }: DerivedElement): Shape[] =>
  shapes.map(({ fillRole: _fill, strokeRole: _stroke, ...shape }) => shape)

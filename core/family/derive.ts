/** The whole badge from two small values, a style and a member. Same input, same scene. */
import type { DerivedBadge, DerivedElement } from '../design/element.ts'
import type { Hex, Scene, Shape } from '../design/scene.ts'
import { EMPTY, FULL } from './drawing/drawLevel.ts'
import { elementsOf } from './elements.ts'
import { fitTitle } from './fitting/fitTitle.ts'
import { EASE } from './fitting/fitting.ts'
import type { Hint } from './hints.ts'
import { type Layout, layOut, type Tools, tidied } from './layOut.ts'
import { silhouettePath } from './silhouettes/silhouettePath.ts'
import { smallStyle } from './smallStyle.ts'
import type { Member, Style } from './style.ts'
import { type Roles, readable, readableFigure, readableMarks, tonesOf } from './tones.ts'

export interface Badge extends DerivedBadge {
  readonly scene: Scene
  readonly title: Layout['title'] & { readonly ink: Hex; readonly ground: Hex }
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
  return inked(layOut(style, member, tools, calm), style)
}

/** What was laid out in this style, or in one that differs from it in its palette alone, in the style's colours. */
export function inked({ member, drawings, title, hints }: Layout, style: Style): Badge {
  const roles = rolesOf(style, member)
  const elements = elementsOf(drawings, roles)
  return {
    // Thousands of shapes, which a family that is composed with its hand edits never asks for.
    get scene() {
      return { width: 1000, height: 1000, shapes: elements.flatMap(plainShapes) }
    },
    elements,
    palette: roles,
    get body() {
      return silhouettePath(style.body)
    },
    title: {
      ...title,
      ink: roles[style.title.color]!,
      ground: roles[style.title.on]!,
    },
    hints,
  }
}

/**
 * The largest letter body that titles of one family may have, so that they speak at one volume: 1.22 times the quietest, or 0.94 times the middle one
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

const plainShapes = ({ shapes }: DerivedElement): Shape[] =>
  shapes.map(({ fillRole: _fill, strokeRole: _stroke, ...shape }) => shape)

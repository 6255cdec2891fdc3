import { canonicalJson } from '#core/canonicalJson'
import type { QualityHint } from '#core/contract/families'
import type { Supplies } from '#core/design/compose'
import { NO_EDITS } from '#core/design/edits'
import type { DerivedBadge } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import { calmOfBodies, derive, inked, titleBody } from '#core/family/derive'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { type Layout, layOut } from '#core/family/layOut'
import { evenStack, type VoiceName } from '#core/family/lettering/voice'
import { ownLook } from '#core/family/ownLook'
import { type Member, recoloured, type Style } from '#core/family/style'
import type { StyleChanges } from '#core/family/styleChanges'
import { shapeLine } from '#core/text/shapeLine'
import type { FontStack } from '#core/text/typeface'
import { type DrawnBadge, openJudge, type Stock } from './judgeFamily.ts'

export interface DrawnMember {
  readonly id: string
  /** The same object as long as nothing of the drawing changes. */
  readonly derived: DerivedBadge
}

/** What decides how large its title can be. */
export type SpokenMember = Pick<
  FamilyMember,
  'title' | 'subtitle' | 'language' | 'icon' | 'level' | 'of' | 'variation'
>

export interface FamilyArt {
  /**
   * Every member, in their order, at one volume with the others of its style. What asks for a style or an icon that
   * only another version has is drawn with one that stands in for it; `hintsOf` says so.
   */
  drawFamily(look: Look, members: readonly FamilyMember[]): DrawnMember[]
  /** What does not look right about each, in a language; takes longer than drawing, and lets others in between. */
  hintsOf(
    look: Look,
    members: readonly FamilyMember[],
    language: string,
    /** Pictures that were imported; without it they are not looked at. */
    assetOf?: Supplies['assetOf'],
  ): Promise<QualityHint[][]>
  /** For 48 pixels and less; null for one that was changed by hand, which nobody can draw again in another way. */
  drawSmall(look: Look, member: FamilyMember): Scene | null
  /** For each member, the largest body that its letters may have beside those that share its style, in canvas units. */
  volumesOf(look: Look, members: readonly SpokenMember[]): number[]
  /** The faces that set the words of a family, in every language it has. */
  facesOf(look: Look, members: readonly FamilyMember[]): ReadonlySet<string>
}

/** Drawings that are kept; a family of 500 in two styles fits. */
const KEPT = 1000

/** What does not change is not drawn again: of a family, one step mostly touches one member. */
export function openFamilyArt(
  stock: Stock,
  styleOf: (id: string, changes: StyleChanges) => Style,
): FamilyArt {
  const { tools } = stock
  const badges = new Map<string, DrawnBadge>()
  // While somebody looks for a brand colour, only the colours are new.
  const layouts = new Map<string, Layout>()
  const judge = openJudge(stock)

  const draw = (look: Look, member: FamilyMember, calm = Infinity): DrawnBadge => {
    const { style, changes, brand } = ownLook(look, member)
    const key = JSON.stringify([style, changes, brand, wordsOf(member), calm])
    return keep(badges, key, () => {
      const own = styleOf(style, changes)
      const layout = keep(layouts, JSON.stringify([style, drawnBy(changes), wordsOf(member), calm]), () =>
        layOut(own, wordsOf(member), tools, calm),
      )
      const badge = inked(layout, recoloured(own, brand))
      const { elements, palette, body } = badge
      return { badge, derived: { elements, palette, body } }
    })
  }

  const bodies = new Map<string, number>()

  const calmsOf: FamilyArt['volumesOf'] = (look, members) => {
    const voiced = members.map((member) => {
      const { style, changes } = ownLook(look, member)
      const manner = JSON.stringify([style, changes])
      const words = wordsOf(member)
      const body = keep(bodies, `${manner}${JSON.stringify(words)}`, () =>
        titleBody(styleOf(style, changes), words, tools),
      )
      return { manner, body }
    })
    const calms = new Map<string, number>()
    for (const [manner, alike] of Map.groupBy(voiced, (each) => each.manner)) {
      calms.set(manner, tenth(calmOfBodies(alike.map(({ body }) => body))))
    }
    return voiced.map(({ manner }) => calms.get(manner)!)
  }

  const drawAll = (look: Look, members: readonly FamilyMember[]): DrawnBadge[] => {
    const calms = calmsOf(look, members)
    return members.map((member, i) => draw(look, member, calms[i]))
  }

  return {
    volumesOf: calmsOf,
    facesOf: (look, members) =>
      new Set(
        members.flatMap((member) => {
          const { style, changes } = ownLook(look, member)
          const { voice } = styleOf(style, changes).type
          return wordsSet(member, voice).flatMap(({ text, voice }) =>
            facesOf(text, tools.voiceOf(voice).normal),
          )
        }),
      ),
    drawFamily: (look, members) =>
      drawAll(look, members).map(({ derived }, i) => ({ id: members[i]!.id, derived })),
    hintsOf: (look, members, language, assetOf = stock.supplies.assetOf) =>
      judge(look, members, drawAll(look, members), language, assetOf),
    drawSmall(look, member) {
      if (canonicalJson(member.edits) !== UNTOUCHED) return null
      const { style, changes, brand } = ownLook(look, member)
      const recolour = recoloured(styleOf(style, changes), brand)
      return derive(recolour, wordsOf(member), tools, Infinity, { small: true }).scene
    },
  }
}

/** Hues move nothing. */
const drawnBy = ({ accent: _accent, second: _second, ...changes }: StyleChanges): StyleChanges => changes

const UNTOUCHED = canonicalJson(NO_EDITS)

/** Everything that is written on the pictures of a badge. */
const wordsSet = (
  { title, subtitle, translations, edits }: FamilyMember,
  voice: VoiceName,
): { text: string; voice: VoiceName }[] => [
  ...[{ title, subtitle }, ...Object.values(translations)].map((words) => ({
    text: `${words.title} ${words.subtitle}`,
    voice,
  })),
  ...edits.added.flatMap((addition) => (addition.kind === 'text' ? addition.lettering : [])),
]

const facesOf = (text: string, stack: FontStack): string[] =>
  shapeLine(text, evenStack(text, stack)).glyphs.map(({ face }) => face.name)

const wordsOf = ({ title, subtitle, language, icon, level, of }: SpokenMember): Required<Member> => ({
  title,
  subtitle,
  language,
  icon,
  level,
  of,
})

/** The one used longest ago goes when there are too many. */
function keep<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, value)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return value
}

const tenth = (value: number): number => Math.round(value * 10) / 10

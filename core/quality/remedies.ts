/** What one press would mend, as a change of the family. */
import type { Change } from '../design/edits.ts'
import { AT_HOME, type Design } from '../design/element.ts'
import { unknownChanges } from '../family/changedStyle.ts'
import type { FamilyMember, Look } from '../family/familyDocument.ts'
import { EASE, FLOOR } from '../family/fitting/fitting.ts'
import { broughtInside } from './broughtInside.ts'
import type { Finding } from './finding.ts'
import { withoutCharacters } from './withoutCharacters.ts'

/** The part of a family document that remedies change. */
export interface Family {
  readonly look: Look
  readonly members: readonly FamilyMember[]
}

/** Something that can be offered instead. */
export interface Offer {
  readonly id: string
  readonly name: string
}

export interface Situation {
  readonly family: Family
  readonly member: FamilyMember
  readonly design: Design
  /** Outline of the silhouette. */
  readonly body: string
  /** An icon that no other member has. */
  readonly otherIcon: () => Offer | undefined
  /** A style in which the title is read with ease, or else one where its letters have this height at least. */
  readonly roomierStyle: (body: number) => Offer | undefined
  /** The style that is drawn in place of one that only another version has. */
  readonly standIn: Offer
  readonly missing: () => readonly string[]
}

export type Remedy =
  | {
      readonly does: 'recolour' | 'enlarge' | 'reduce' | 'thicken' | 'bring inside' | 'drop pattern'
      readonly after: Family
    }
  | { readonly does: 'drop small print' | 'drop characters' | 'drop changes'; readonly after: Family }
  | { readonly does: 'move to small print'; readonly words: string; readonly after: Family }
  | { readonly does: 'swap icon'; readonly name: string; readonly after: Family }
  | { readonly does: 'change style'; readonly name: string; readonly after: Family }

/** Undefined where only the person can tell. */
export function remedyFor(finding: Finding, situation: Situation): Remedy | undefined {
  const { family, member, design, body } = situation
  const edited = (element: string, change: (before: Change) => Change): Family => {
    const { edits } = member
    const changes = { ...edits.changes, [element]: change(edits.changes[element] ?? {}) }
    return withMember(family, { ...member, edits: { ...edits, changes } })
  }
  switch (finding.code) {
    case 'quality/contrast': {
      const { element, ink } = finding
      if (ink === undefined) return undefined
      const fill = { kind: 'flat', tint: { hex: ink } } as const
      return { does: 'recolour', after: edited(element, (before) => ({ ...before, fill })) }
    }
    case 'quality/coarse-picture':
    case 'quality/small-text': {
      const scaled = ({ placement = AT_HOME, ...rest }: Change): Change => ({
        ...rest,
        placement: {
          ...placement,
          scaleX: placement.scaleX * finding.scale,
          scaleY: placement.scaleY * finding.scale,
        },
      })
      return {
        does: finding.code === 'quality/small-text' ? 'enlarge' : 'reduce',
        after: edited(finding.element, scaled),
      }
    }
    case 'quality/small-title':
      return shorterTitle(situation) ?? roomierStyle(situation, EASE)
    case 'quality/thin-line': {
      const thicker = ({ stroke, ...rest }: Change): Change =>
        stroke ? { ...rest, stroke: { ...stroke, width: finding.width } } : rest
      return { does: 'thicken', after: edited(finding.element, thicker) }
    }
    case 'quality/off-canvas':
    case 'quality/off-badge':
    case 'quality/print-margin': {
      const element = design.elements.find(({ id }) => id === finding.element)
      if (!element) return undefined
      const placement = broughtInside(element, body)
      return { does: 'bring inside', after: edited(element.id, (before) => ({ ...before, placement })) }
    }
    case 'quality/busy':
      if (family.look.changes.pattern === 'none') return undefined
      return {
        does: 'drop pattern',
        after: { ...family, look: { ...family.look, changes: { ...family.look.changes, pattern: 'none' } } },
      }
    case 'quality/alike':
      return otherIcon(situation)
    case 'quality/unknown-icon':
      return finding.element === 'icon' ? otherIcon(situation) : undefined
    case 'quality/unknown-style':
      return inStyle(situation, situation.standIn)
    case 'quality/unknown-changes':
      return { does: 'drop changes', after: withKnownChanges(family) }
    case 'family/title-too-small':
      return shorterTitle(situation) ?? roomierStyle(situation, FLOOR + 1)
    case 'family/subtitle-hidden':
    case 'family/subtitle-too-long':
      return { does: 'drop small print', after: withMember(family, { ...member, subtitle: '' }) }
    case 'family/missing-characters': {
      const missing = new Set(situation.missing())
      const title = withoutCharacters(member.title, missing)
      if (title === '') return undefined
      return {
        does: 'drop characters',
        after: withMember(family, {
          ...member,
          title,
          subtitle: withoutCharacters(member.subtitle, missing),
        }),
      }
    }
  }
}

const withMember = (family: Family, member: FamilyMember): Family => ({
  ...family,
  members: family.members.map((other) => (other.id === member.id ? member : other)),
})

function withKnownChanges({ look, members }: Family): Family {
  const unknown = new Set<string>(unknownChanges(look.changes))
  const changes = Object.fromEntries(Object.entries(look.changes).filter(([field]) => !unknown.has(field)))
  return { look: { ...look, changes }, members }
}

/** `First aid: a course for beginners`, `First aid (basic)`: the rest may become small print. */
const PARTED = /^(.{3,}?)\s*(?:[:–—|]\s+|\s-\s|[([])\s*(.{2,}?)[)\]]?$/u

function shorterTitle({ family, member }: Situation): Remedy | undefined {
  const [, title, words] = PARTED.exec(member.title.trim()) ?? []
  if (!title || !words || words.length > 60 || member.subtitle !== '' || member.level > 0) return undefined
  return {
    does: 'move to small print',
    words,
    after: withMember(family, { ...member, title, subtitle: words }),
  }
}

function otherIcon({ family, member, otherIcon }: Situation): Remedy | undefined {
  const icon = otherIcon()
  if (!icon) return undefined
  return { does: 'swap icon', name: icon.name, after: withMember(family, { ...member, icon: icon.id }) }
}

function roomierStyle(situation: Situation, body: number): Remedy | undefined {
  const style = situation.roomierStyle(body)
  return style && inStyle(situation, style)
}

function inStyle({ family, member }: Situation, style: Offer): Remedy {
  const own = member.variation.style !== undefined
  return {
    does: 'change style',
    name: style.name,
    after: own
      ? withMember(family, { ...member, variation: { ...member.variation, style: style.id } })
      : { ...family, look: { ...family.look, style: style.id } },
  }
}

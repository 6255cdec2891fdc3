import { setImmediate } from 'node:timers/promises'
import type { QualityHint } from '#core/contract/families'
import { composeBadge, type Supplies } from '#core/design/compose'
import type { DerivedBadge, Design } from '#core/design/element'
import { unknownChanges } from '#core/family/changedStyle'
import type { Badge } from '#core/family/derive'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import { fitTitle } from '#core/family/fitting/fitTitle'
import { EASE } from '#core/family/fitting/fitting'
import type { Tools } from '#core/family/layOut'
import { ownLook } from '#core/family/ownLook'
import type { Style } from '#core/family/style'
import { alikeFindings } from '#core/quality/alikeFindings'
import type { Finding } from '#core/quality/finding'
import { type Inspection, inspectBadge } from '#core/quality/inspectBadge'
import type { Offer, Situation } from '#core/quality/remedies'
import { sayFinding } from '#core/quality/sayFinding'
import { missingCharacters } from '#core/text/typeface'

export interface DrawnBadge {
  readonly badge: Badge
  readonly derived: DerivedBadge
}

/** What remedies are taken from. */
export interface Stock {
  readonly tools: Tools
  readonly supplies: Supplies
  readonly styles: readonly Style[]
  /** Drawn in place of a style that is not among them. */
  readonly standIn: Style
  /** An icon for the words of a title that is not among those taken; its name as `spoken` has it. */
  readonly suggestIcon: (
    title: string,
    language: string,
    taken: ReadonlySet<string>,
    spoken: string,
  ) => Offer | undefined
}

interface Judged extends Inspection {
  readonly design: Design
}

/** States of one badge that are remembered: as it is, as it was a step ago, and one that is tried out. */
const REMEMBERED = 3
/** Hints that are kept for as many badges, in any of their states. */
const SENTENCES = 1000

/** Hints for each member, of the badge as it stands and beside the others of its family. */
export function openJudge(stock: Stock) {
  // A badge is looked at once; mostly it is one member of many that changes. Edits come newly read at every step, so
  // they are known by what they say.
  const known = new WeakMap<DerivedBadge, { edits: string; judged: Judged }[]>()

  const judge = (
    { badge, derived }: DrawnBadge,
    { id, edits }: FamilyMember,
    assetOf: Supplies['assetOf'],
  ): Judged => {
    const ofBadge = known.get(derived) ?? []
    const key = JSON.stringify(edits)
    const before = ofBadge.find((one) => one.edits === key)
    if (before) return before.judged
    const design = composeBadge(derived, edits, { ...stock.supplies, assetOf })
    const drawn = { design, derived, edits, titleBody: badge.title.body, hints: badge.hints, assetOf }
    const judged = { ...inspectBadge(id, drawn), design }
    known.set(derived, [{ edits: key, judged }, ...ofBadge].slice(0, REMEMBERED))
    return judged
  }

  // Remedies look through all icons and several styles, and are the same until something of the badge changes.
  const said = new Map<string, QualityHint[]>()

  return async (
    look: Look,
    members: readonly FamilyMember[],
    drawn: readonly DrawnBadge[],
    language: string,
    assetOf: Supplies['assetOf'],
  ): Promise<QualityHint[][]> => {
    const judged: Judged[] = []
    for (const [i, member] of members.entries()) {
      judged.push(judge(drawn[i]!, member, assetOf))
      // Looking at a badge takes as long as drawing it; somebody may be waiting for a drawing meanwhile.
      await setImmediate()
    }
    const alike = alikeFindings(judged.map(({ likeness }, i) => ({ ...likeness, id: members[i]!.id })))
    return members.map((member, i) => {
      const own = ownLook(look, member)
      const twin = alike.get(member.id)
      const findings: Finding[] = [
        ...unknownFindings(own.style, member, stock),
        ...judged[i]!.findings,
        ...(twin ? [twin] : []),
        ...(i === 0 && unknownChanges(look.changes).length > 0
          ? [{ code: 'quality/unknown-changes' } as const]
          : []),
      ]
      if (findings.length === 0) return []
      const icons = members.map(({ icon }) => icon).toSorted()
      const key = JSON.stringify([findings, look, member, icons, language])
      const before = said.get(key)
      if (before) return before
      const situation = situationOf(look, members, member, { ...judged[i]!, ...drawn[i]! }, stock, language)
      const style = stock.styles.find(({ id }) => id === own.style)?.name ?? stock.standIn.name
      const hints = findings.map((finding) => {
        const other = finding.code === 'quality/alike' ? titleOf(members, finding.other) : ''
        return sayFinding(finding, situation, { style, other }, language)
      })
      if (said.size > SENTENCES) said.clear()
      said.set(key, hints)
      return hints
    })
  }
}

/** What another version of Rosette drew, and this one cannot. */
function unknownFindings(
  style: string,
  { icon, edits }: FamilyMember,
  { styles, supplies }: Stock,
): Finding[] {
  const findings: Finding[] = []
  if (!styles.some(({ id }) => id === style)) findings.push({ code: 'quality/unknown-style', asked: style })
  if (!supplies.iconOf(icon)) findings.push({ code: 'quality/unknown-icon', element: 'icon', asked: icon })
  for (const added of edits.added) {
    if (added.kind !== 'icon' || supplies.iconOf(added.icon)) continue
    findings.push({ code: 'quality/unknown-icon', element: added.id, asked: added.icon })
  }
  return findings
}

const titleOf = (members: readonly FamilyMember[], id: string): string =>
  members.find((member) => member.id === id)?.title ?? ''

/** Styles that take long titles, in the order in which they are offered. */
const ROOMY = ['field-guide', 'poster', 'linocut', 'ticket', 'letterpress', 'kilim', 'quilt']

/** The first in which the title is read with ease, or the one that comes nearest to it, from `least` on. */
function roomierStyle(member: FamilyMember, { styles, tools }: Stock, least: number): Style | undefined {
  const rooms = styles
    .filter(({ id }) => ROOMY.includes(id))
    .toSorted((a, b) => ROOMY.indexOf(a.id) - ROOMY.indexOf(b.id))
    .map((style) => ({ style, body: fitTitle(style, member, tools.voiceOf)?.body ?? 0 }))
  const easy = rooms.find(({ body }) => body >= EASE)
  const roomiest = rooms.toSorted((a, b) => b.body - a.body)[0]
  return (easy ?? (roomiest && roomiest.body >= least ? roomiest : undefined))?.style
}

function situationOf(
  look: Look,
  members: readonly FamilyMember[],
  member: FamilyMember,
  { design, derived }: Pick<Judged, 'design'> & DrawnBadge,
  stock: Stock,
  spoken: string,
): Situation {
  const { tools, styles, suggestIcon } = stock
  const styleOf = (id: string): Style | undefined => styles.find((style) => style.id === id)
  return {
    family: { look, members },
    member,
    design,
    body: derived.body,
    otherIcon: () =>
      suggestIcon(member.title, member.language, new Set(members.map(({ icon }) => icon)), spoken),
    roomierStyle: (body) => roomierStyle(member, stock, body),
    standIn: stock.standIn,
    missing: () => {
      const voice = styleOf(ownLook(look, member).style)?.type.voice ?? 'geometric'
      return missingCharacters(`${member.title} ${member.subtitle}`, tools.voiceOf(voice).normal)
    },
  }
}

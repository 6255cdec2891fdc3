/** Badges with their hand edits, painted. */
import { composeBadge, type Supplies } from '#core/design/compose'
import type { DerivedBadge } from '#core/design/element'
import type { Scene } from '#core/design/scene'
import { sceneOf } from '#core/design/sceneOf'
import type { FamilyMember } from '#core/family/familyDocument'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import { blackInk } from '#core/quality/blackInk'
import { artworkId } from '../artwork/release.ts'

export interface PaintedBadge {
  readonly scene: Scene
  readonly svg: string
  /** What it is called once it is released. */
  readonly id: string
}

export type Ink = 'colour' | 'black'

export type PaintBadge = (
  derived: DerivedBadge,
  member: Pick<FamilyMember, 'title' | 'edits'>,
  ink?: Ink,
) => PaintedBadge

/** Keeps the last picture of each drawing, as most badges of a family stay the same from step to step. */
export function openPictures(supplies: Supplies): PaintBadge {
  const kept = new WeakMap<DerivedBadge, { title: string; edits: string; painted: PaintedBadge }>()
  return (derived, { title, edits }, ink = 'colour') => {
    if (ink === 'black') return painted(blackInk(composeBadge(derived, edits, supplies)), title)
    const key = JSON.stringify(edits)
    const known = kept.get(derived)
    if (known?.title === title && known.edits === key) return known.painted
    const made = painted(sceneOf(composeBadge(derived, edits, supplies)), title)
    kept.set(derived, { title, edits: key, painted: made })
    return made
  }
}

function painted(scene: Scene, title: string): PaintedBadge {
  const svg = sceneToSvg(scene, { title })
  return { scene, svg, id: artworkId(svg) }
}

import type { FamilyMember, Look } from '#core/family/familyDocument'
import { sceneToSvg } from '#core/paint/sceneToSvg'
import type { Desk } from './desk.ts'

export interface PicturesWanted {
  readonly look: Look
  readonly members: readonly FamilyMember[]
  readonly manner: 'full' | 'small' | 'black'
}

/** SVG documents. A badge that was changed by hand has no small drawing of its own: the whole one stands for it. */
export function picturesOf({ art, paint }: Desk, { look, members, manner }: PicturesWanted): string[] {
  const small = manner === 'small' ? members.map((member) => art.drawSmall(look, member)) : []
  const isSmall = small.length === members.length && small.every((scene) => scene !== null)
  const drawn = isSmall ? [] : art.drawFamily(look, members)
  return members.map((member, i) => {
    const scene = small[i]
    if (scene) return sceneToSvg(scene, { title: member.title })
    return paint(drawn[i]!.derived, member, manner === 'black' ? 'black' : 'colour').svg
  })
}

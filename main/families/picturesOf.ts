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
  const ink = manner === 'black' ? 'black' : 'colour'
  const drawn = art.drawFamily(look, members)
  return members.map((member, i) => {
    const small = manner === 'small' ? art.drawSmall(look, member) : null
    return small ? sceneToSvg(small, { title: member.title }) : paint(drawn[i]!.derived, member, ink).svg
  })
}

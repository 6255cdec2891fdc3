import type { Outlined } from '#core/contract/families'
import type { Lettering } from '#core/design/edits'
import { AT_HOME, type Element, type Placement } from '#core/design/element'
import { centreOf } from '#core/design/matrix'
import type { FamilyMember, Look } from '#core/family/familyDocument'
import type { Style } from '#core/family/style'
import { styles } from '#core/family/styles'

export interface OwnLettering {
  readonly lettering: Lettering
  readonly placement: Placement
}

/** Where text that is put onto a badge stands by itself. */
const MIDDLE = 500
const ROUNDS = 6

/**
 * The words of the title or small print as text of one's own that looks as the style set it: in its voice, on its
 * curve, as large as it stood. A curve cannot be stretched, so the size is found by trying.
 */
export async function ownLettering(
  member: FamilyMember,
  look: Look,
  element: Element,
  outline: (lettering: Lettering) => Promise<Outlined | undefined>,
): Promise<OwnLettering> {
  const field = element.origin === 'title' ? 'title' : 'subtitle'
  const style = styles.find(({ id }) => id === (member.variation.style ?? look.style))
  const { box } = element
  const bend = field === 'title' ? bendOf(style, element) : 0
  let lettering: Lettering = {
    text: member[field],
    language: member.language,
    voice: style?.type.voice ?? 'geometricBold',
    size: bend === 0 ? Math.max(16, box.height) : 64,
    tracking: style?.type.tracking ?? 0,
    align: 'middle',
    bend,
    caps: style?.type.caps ?? false,
  }
  let drawn: Outlined['box'] = { x: 0, y: 0, width: 0, height: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const outlined = await outline(lettering)
    if (!outlined || outlined.box.width === 0) break
    drawn = outlined.box
    const [across, down] = [box.width / drawn.width, box.height / drawn.height]
    // Around a circle, words soon stop becoming wider and go on becoming higher, twice as fast as they grow.
    const factor = bend === 0 ? Math.min(across, down) : Math.sqrt(down)
    if (round === ROUNDS - 1 || Math.abs(factor - 1) < 0.005) break
    lettering = { ...lettering, size: Math.min(600, Math.max(8, Math.round(lettering.size * factor))) }
  }
  const [toX, toY] = centreOf(box)
  const [fromX, fromY] = centreOf(drawn)
  return { lettering, placement: { ...AT_HOME, x: toX - fromX - MIDDLE, y: toY - fromY - MIDDLE } }
}

/** The circle of the style's first place for titles, if the title stands on it: it is much higher than one line then. */
function bendOf(style: Style | undefined, { box }: Element): number {
  const slot = style?.title.slots[0]
  return slot?.place === 'arc' && box.height > box.width * 0.25 ? slot.r : 0
}

import { canonicalJson } from '../canonicalJson.ts'
import type { FamilyMember, Look } from './familyDocument.ts'

/** The look of one member. Changes to the style of the family say nothing about a member in another style. */
export const ownLook = (
  { style, changes, brand }: Look,
  { variation }: Pick<FamilyMember, 'variation'>,
): Look => ({
  style: variation.style ?? style,
  changes: variation.changes ?? (variation.style === undefined || variation.style === style ? changes : {}),
  brand: variation.brand ?? brand,
})

/** How a member differs from the look of its family so that its own is `own`: the other way round of `ownLook`. */
export function variationOf(look: Look, own: Look): FamilyMember['variation'] {
  const alike = own.style === look.style
  const follows = isSame(own.changes, alike ? look.changes : {})
  return {
    ...(!alike && { style: own.style }),
    ...(!follows && { changes: own.changes }),
    ...(own.brand !== look.brand && { brand: own.brand }),
  }
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other)

import type { FamilyDocument, Look } from '../familyDocument.ts'
import type { StyleChanges } from '../styleChanges.ts'

/** Every badge follows; hand edits stay. What was changed in the old style says nothing about a new one. */
export const changeStyle = (document: FamilyDocument, style: string): FamilyDocument =>
  document.look.style === style ? document : changeLook(document, { style, changes: {} })

export const changeBrand = (document: FamilyDocument, brand: string): FamilyDocument =>
  changeLook(document, { brand: brand.toLowerCase() })

/** A field that is `undefined` is as the style has it again. */
export function adjustStyle(
  document: FamilyDocument,
  changes: { readonly [Field in keyof StyleChanges]: StyleChanges[Field] | undefined },
): FamilyDocument {
  const wanted = Object.entries({ ...document.look.changes, ...changes })
  return changeLook(document, {
    changes: Object.fromEntries(wanted.filter(([, value]) => value !== undefined)),
  })
}

export const changeLook = (document: FamilyDocument, change: Partial<Look>): FamilyDocument => ({
  ...document,
  look: { ...document.look, ...change },
})

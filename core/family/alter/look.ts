import type { FamilyDocument, Look } from '../familyDocument.ts'
import type { StyleChanges } from '../styleChanges.ts'

/** Every badge follows; hand edits stay. What was changed in the old style says nothing about a new one. */
export function changeLook(document: FamilyDocument, some: Partial<Look>): FamilyDocument {
  const { look } = document
  const isOther = some.style !== undefined && some.style !== look.style
  return { ...document, look: { ...look, ...(isOther && { changes: {} }), ...some } }
}

/** `undefined` gives the style back its own. */
export function adjustStyle<Name extends keyof StyleChanges>(
  document: FamilyDocument,
  name: Name,
  value: StyleChanges[Name] | undefined,
): FamilyDocument {
  const { [name]: _, ...others } = document.look.changes
  return changeLook(document, { changes: value === undefined ? others : { ...others, [name]: value } })
}

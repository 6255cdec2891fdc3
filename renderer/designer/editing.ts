import type { HandEdits } from '#core/design/edits'
import { changeMember, editMember } from '#core/family/alter/members'
import type { FamilyMember } from '#core/family/familyDocument'
import type { DocumentChange } from './familyStore.ts'

/** A change of what was done to one member by hand. */
export const editing =
  (id: string, change: (edits: HandEdits) => HandEdits): DocumentChange =>
  (document) =>
    editMember(document, id, change)

/** A change of one member's words or icon. */
export const describing =
  (id: string, change: Partial<Pick<FamilyMember, 'title' | 'subtitle' | 'icon'>>): DocumentChange =>
  (document) =>
    changeMember(document, id, change)

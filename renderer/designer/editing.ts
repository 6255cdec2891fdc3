import type { HandEdits } from '#core/design/edits'
import type { FamilyDocument, FamilyMember } from '#core/family/familyDocument'
import type { DocumentChange } from './stepQueue.ts'

/** A change of one member of the family. */
export const ofMember =
  (id: string, change: (member: FamilyMember) => FamilyMember): DocumentChange =>
  (document: FamilyDocument) => {
    const members = document.members.map((member) => (member.id === id ? change(member) : member))
    return members.some((member, i) => member !== document.members[i]) ? { ...document, members } : document
  }

/** A change of what was done to one member by hand. */
export const editing = (id: string, change: (edits: HandEdits) => HandEdits): DocumentChange =>
  ofMember(id, (member) => {
    const edits = change(member.edits)
    return edits === member.edits ? member : { ...member, edits }
  })

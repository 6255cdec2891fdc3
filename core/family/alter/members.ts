/** Changes of a family's badges: each a new document, the same one where there is nothing to change. */
import type { HandEdits } from '../../design/edits.ts'
import type { FamilyDocument, FamilyMember } from '../familyDocument.ts'

/** Its words, icon, level, facts: all but its id. */
export const changeMember = (
  document: FamilyDocument,
  id: string,
  change: Partial<Omit<FamilyMember, 'id'>>,
): FamilyDocument => mapMember(document, id, (member) => ({ ...member, ...change }))

export const editMember = (
  document: FamilyDocument,
  id: string,
  edit: (edits: HandEdits) => HandEdits,
): FamilyDocument => mapMember(document, id, (member) => edited(member, edit))

/** After the member named, or at the end of the family. */
export function addMember(
  document: FamilyDocument,
  member: FamilyMember,
  after: string | null = null,
): FamilyDocument {
  const at = document.members.findIndex(({ id }) => id === after)
  const members = document.members.toSpliced(at === -1 ? document.members.length : at + 1, 0, member)
  return { ...document, members }
}

export const removeMember = (document: FamilyDocument, id: string): FamilyDocument =>
  document.members.some((member) => member.id === id)
    ? { ...document, members: document.members.filter((member) => member.id !== id) }
    : document

/** To the place before which so many others stand. */
export function moveMember(document: FamilyDocument, id: string, place: number): FamilyDocument {
  const from = document.members.findIndex((member) => member.id === id)
  const moved = document.members[from]
  if (!moved || from === place) return document
  return { ...document, members: document.members.toSpliced(from, 1).toSpliced(Math.max(0, place), 0, moved) }
}

export function mapMember(
  document: FamilyDocument,
  id: string,
  change: (member: FamilyMember) => FamilyMember,
): FamilyDocument {
  const at = document.members.findIndex((member) => member.id === id)
  const before = document.members[at]
  const after = before && change(before)
  if (!after || after === before) return document
  return { ...document, members: document.members.with(at, after) }
}

const edited = (member: FamilyMember, edit: (edits: HandEdits) => HandEdits): FamilyMember => {
  const edits = edit(member.edits)
  return edits === member.edits ? member : { ...member, edits }
}

/** Changes of a family's badges: each a new document, the same one where there is nothing to change. */
import type { HandEdits } from '../../design/edits.ts'
import type { FamilyDocument, FamilyMember } from '../familyDocument.ts'

/** Its words, icon, level, facts: all but its id. */
export const changeMember = (
  document: FamilyDocument,
  id: string,
  change: Partial<Omit<FamilyMember, 'id'>>,
): FamilyDocument => mapMembers(document, (member) => (member.id === id ? { ...member, ...change } : member))

export const editMember = (
  document: FamilyDocument,
  id: string,
  edit: (edits: HandEdits) => HandEdits,
): FamilyDocument => mapMembers(document, (member) => (member.id === id ? edited(member, edit) : member))

/** The same edit by hand on every badge: elements of the style have the same ids in all of them. */
export const editEveryMember = (
  document: FamilyDocument,
  edit: (edits: HandEdits) => HandEdits,
): FamilyDocument => mapMembers(document, (member) => edited(member, edit))

/** At the end of the family, or after the member named. */
export function addMember(document: FamilyDocument, member: FamilyMember, after?: string): FamilyDocument {
  const at = document.members.findIndex(({ id }) => id === after)
  const members = document.members.toSpliced(at === -1 ? document.members.length : at + 1, 0, member)
  return { ...document, members }
}

/** Right after the one it is a copy of, under an id of its own. */
export function duplicateMember(document: FamilyDocument, id: string, newId: string): FamilyDocument {
  const member = document.members.find((each) => each.id === id)
  return member ? addMember(document, { ...member, id: newId }, id) : document
}

export const removeMember = (document: FamilyDocument, id: string): FamilyDocument =>
  document.members.some((member) => member.id === id)
    ? { ...document, members: document.members.filter((member) => member.id !== id) }
    : document

/** To the place `to` among the others, 0 the first. */
export function moveMember(document: FamilyDocument, id: string, to: number): FamilyDocument {
  const from = document.members.findIndex((member) => member.id === id)
  if (from === -1 || from === to) return document
  const [member] = document.members.slice(from, from + 1)
  return { ...document, members: document.members.toSpliced(from, 1).toSpliced(to, 0, member!) }
}

const edited = (member: FamilyMember, edit: (edits: HandEdits) => HandEdits): FamilyMember => {
  const edits = edit(member.edits)
  return edits === member.edits ? member : { ...member, edits }
}

function mapMembers(
  document: FamilyDocument,
  change: (member: FamilyMember) => FamilyMember,
): FamilyDocument {
  const members = document.members.map(change)
  return members.every((member, i) => member === document.members[i]) ? document : { ...document, members }
}
